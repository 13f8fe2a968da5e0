"""Sort pictures into good, not sure and not good, see the whole board, and lay two sittings side by side."""
