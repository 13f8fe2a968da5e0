"""Write chosen papers in chosen formats to a stick."""
