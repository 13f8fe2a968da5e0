"""Choose what to take home, see the pages, print them or keep a copy."""
