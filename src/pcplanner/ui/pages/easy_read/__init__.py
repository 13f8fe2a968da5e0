"""The page that shows what is hard to read in a plan, before it is printed."""
