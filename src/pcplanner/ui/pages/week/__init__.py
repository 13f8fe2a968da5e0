"""Fill in the person's week: 7 days with their mornings, afternoons, evenings and nights."""
