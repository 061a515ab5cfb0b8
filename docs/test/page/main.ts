import { createApp } from 'vue';
import PathPlayground from '../../.vitepress/playground/PathPlayground.vue';
import SheetPlayground from '../../.vitepress/playground/SheetPlayground.vue';
import './page.css';

// The playground without the site around it: /sheet/ja, /path/en
const [, which, locale = 'ja'] = location.pathname.split('/');
document.documentElement.lang = locale;
createApp(which === 'path' ? PathPlayground : SheetPlayground, { locale }).mount('#app');
