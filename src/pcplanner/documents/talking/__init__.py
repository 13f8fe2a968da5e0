"""Make the talking copy of a document: an e-book and a page, with every word lit as it is heard."""
