"""Record somebody's voice with consent, hear it, and throw it away; for every page that asks for one."""
