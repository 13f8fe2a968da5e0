from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Line, Source
from pcplanner.domain.meetings import CLOSING
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services
from pcplanner.ui.last_words.keeping import other_word, said_by, source_of, source_of_word
from pcplanner.ui.last_words.pieces import LAST_WORDS, last_word


def word(practice: Services, person_id: str) -> Line:
    return practice.lines.add(person_id, CLOSING, "Happy", symbol("happy")).value


def test_whose_word_it_is() -> None:
    assert (source_of(ME), said_by(ME)) == (Source.OWN_WORDS, "")
    assert (source_of("mum"), said_by("mum")) == (Source.SOMEONE_ELSE, "mum")
    assert source_of_word(ME, "") is Source.OWN_PICTURE
    assert source_of_word("mum", "") is Source.SOMEONE_ELSE


def test_typed_words_leave_the_picture_of_a_chosen_word_behind(
    practice: Services, new_person_id: str
) -> None:
    new = other_word(practice.lines, word(practice, new_person_id), "Sea", None, "once").value
    assert (new.words, new.picture) == ("Sea", None)


def test_a_picture_takes_the_place_of_a_word_in_one_step_of_undo(
    practice: Services, new_person_id: str
) -> None:
    line = word(practice, new_person_id)
    new = other_word(practice.lines, line, "", symbol("tea"), "once").value
    assert (new.words, new.picture) == ("", symbol("tea"))
    practice.history.undo(new_person_id)
    (back,) = practice.people.plan(new_person_id).lines_in(CLOSING)
    assert (back.words, back.picture) == ("Happy", symbol("happy"))


def test_every_usual_word_is_said_in_its_own_words() -> None:
    assert len({last_word(key) for key, _ in LAST_WORDS}) == len(LAST_WORDS)
