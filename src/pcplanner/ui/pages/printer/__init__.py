"""Choose a printer, how many copies, which pages and in which colours, all with big buttons."""
