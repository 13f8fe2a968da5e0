"""Start, open and mend the library: welcome, first start, unlock, recovery sheet, copies and problems."""
