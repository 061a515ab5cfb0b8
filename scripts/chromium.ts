/** How every test starts Chromium: it works as root in a container, and asks nothing of the network. */
export const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? 'chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
