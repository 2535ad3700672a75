module.exports = { printWidth: 100, singleQuote: false, trailingComma: "all" };
