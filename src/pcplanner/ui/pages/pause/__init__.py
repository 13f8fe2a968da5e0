"""Show a calm page for a break, with the plan hidden."""
