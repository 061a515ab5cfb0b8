import { describe, expect, it } from 'vitest';
import { cssString, escapeHtml } from './escape.js';

describe('what somebody typed stays text', () => {
  it('markup, quotes and control characters do nothing', () => {
    expect(escapeHtml('<b a="1">\'&\u0000\u202E\u200F\u061C</b>')).toBe(
      '&lt;b a=&quot;1&quot;&gt;&#39;&amp;&lt;/b&gt;',
    );
  });

  it('lines, rare characters and variation selectors stay', () => {
    expect(escapeHtml('一\n二')).toBe('一\n二');
    expect(escapeHtml('\u{20BB7}\u9AD9 \u8FBB\u{E0100}')).toBe('\u{20BB7}\u9AD9 \u8FBB\u{E0100}');
  });

  it('a text in the style cannot leave it', () => {
    expect(cssString('a"}</style><b>\\')).not.toMatch(/["<>].*["<>].*["<>]/);
    expect(cssString('D-17')).toBe('"D-17"');
    expect(cssString('潮見\u202E ハル\u200F\n')).toBe('"潮見 ハル\\a "');
  });
});
