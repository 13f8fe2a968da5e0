"""Know tables, files, keys and transactions; take and give values of the domain, never a row."""
