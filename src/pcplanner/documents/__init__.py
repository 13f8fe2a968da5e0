"""Decide how a plan looks on paper, and write it: plan, document, pages, bytes."""
