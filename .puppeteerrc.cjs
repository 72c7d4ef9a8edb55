// The browser comes from the machine or from the npm-shipped Chromium, never from a download of its own.
module.exports = { skipDownload: true };
