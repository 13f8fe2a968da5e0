"""Letters as glyphs: every glyph says its share, so that the words can be copied out of the file."""

import pytest
from tests.documents.looking import needs_fonts

from pcplanner.documents.faces import Face, face_for
from pcplanner.documents.shaping import shaped

pytestmark = needs_fonts


def face_of(character: str) -> Face:
    face = face_for(character, is_bold=False)
    assert face is not None
    return face


@pytest.mark.parametrize("words", ["ਪੰਜਾਬੀ ਕਿਤਾਬ", "ગુજરાતી", "বাংলা ভাষা", "हिन्दी", "தமிழ் மொழி", "我去公园"])
def test_glyph_after_glyph_says_the_words(words: str) -> None:
    clusters = shaped(words, face_of(words[0]), is_backwards=False).clusters
    assert "".join(glyph.says for each in clusters for glyph in each.glyphs) == words


@pytest.mark.parametrize("words", ["مجھے پارک جانا پسند ہے", "بغیر چینی سلام"])
def test_backward_words_are_said_from_the_right_letter_by_letter(words: str) -> None:
    clusters = shaped(words, face_of("م"), is_backwards=True).clusters
    assert "".join(glyph.says for each in clusters for glyph in each.glyphs)[::-1] == words


def test_a_vowel_that_is_drawn_before_its_letter_is_said_after_it() -> None:
    (cluster,) = shaped("ਕਿ", face_of("ਕ"), is_backwards=False).clusters
    assert [glyph.says for glyph in cluster.glyphs] == ["ਕ", "ਿ"]


def test_a_face_with_some_glyphs_is_much_smaller_than_the_whole() -> None:
    face = face_of("园")
    (cluster,) = shaped("园", face, is_backwards=False).clusters
    assert len(face.subset(frozenset(glyph.number for glyph in cluster.glyphs))) < 400_000
