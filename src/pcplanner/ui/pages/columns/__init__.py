"""Fill in a chapter of several columns: lists side by side, a table, or one question after another."""
