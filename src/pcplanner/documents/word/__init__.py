"""Write documents as Word files, for whoever must edit them."""

from pcplanner.documents.word.writing import WrittenWord, write_word

__all__ = ["WrittenWord", "write_word"]
