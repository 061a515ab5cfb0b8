// The default theme without its web fonts: readers see the fonts of their own machine.
export { default } from 'vitepress/theme-without-fonts';
