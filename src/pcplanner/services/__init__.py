"""Offer one method for each thing somebody can do; own the unit of work and say what changed."""
