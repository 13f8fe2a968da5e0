"""Ask about one small step: what, who, when and how it is going."""
