from datetime import date

import pytest
from tests.documents.reading import Pdf
from tests.documents.sample import almost_empty_plan, choices, farm_plan, full_plan, sun
from tests.documents.talking.made_up import book, document, row

from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.model import (
    CodeBlock,
    Flag,
    HardWord,
    PictureRow,
    Tick,
    TickGrid,
    WritingSpace,
    label,
    plain,
)
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.talking.book import Row, TalkingBook
from pcplanner.documents.talking.telling import talking_book
from pcplanner.domain.access import Form
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say


def told(made: TalkingBook) -> list[str]:
    return [said.text for chapter in made.chapters for said in chapter.said()]


@pytest.mark.parametrize("plan", [full_plan(), farm_plan(), almost_empty_plan()])
def test_says_everything_of_the_paper_in_the_same_order(plan: Plan) -> None:
    paper = plan_document(plan, choices())
    read = Pdf(write_pdf(lay_out(paper, 16), sun).pdf).document.walk()
    on_paper = [" ".join((x.alt or x.text).split()) for x in read if x.role in {"H1", "H2", "P", "Figure"}]
    said = [" ".join(x.split()) for x in told(talking_book(paper, 16, sun))]
    rest = iter(on_paper)
    assert [x for x in said if x not in rest] == []
    # The contents are what a reader shows by itself, and the key of a path is in the words of its drawing.
    pages = say("documents.page_number", number="")
    left_out = {x for x in on_paper if x not in said and not x.startswith(pages)}
    assert left_out <= {paper.contents_title, "DoneStartedNot yetChanged"}


def test_everything_said_has_an_id_of_its_own() -> None:
    made = talking_book(plan_document(full_plan(), choices()), 16, sun)
    ids = [said.id for chapter in made.chapters for said in chapter.said()]
    assert len(set(ids)) == len(ids)


def test_a_row_tells_picture_words_marks_boxes_and_hard_words() -> None:
    hard = HardWord("advocate", (plain("An advocate speaks up for me."),), symbol("advocate"))
    made = book(
        PictureRow(
            symbol("tea", "A cup of tea"),
            (plain("I have tea."),),
            (Flag.AGREED,),
            (Tick("Done", is_ticked=True), Tick("Not yet")),
            (label("By Friday"),),
            (hard,),
        )
    )
    ticked = say("documents.ticked")
    assert told(made)[1:] == [
        "A cup of tea", "I have tea.", say("documents.flag_agreed"), ticked, "Done", "Not yet", "By Friday",
        "An advocate speaks up for me.",
    ]  # fmt: skip


def test_only_words_have_no_pictures_and_only_pictures_say_their_words() -> None:
    words = PictureRow(symbol("tea"), (plain("I have tea."),), form=Form.WORDS_ONLY)
    made = book(words)
    assert told(made) == ["My circle", "I have tea."]
    (_, shown) = made.chapters[0].blocks
    assert isinstance(shown, Row)
    assert shown.figures == ()


def test_tells_boxes_to_write_in_choices_and_codes() -> None:
    made = book(
        WritingSpace(3, "A box to write in.", "What do you think?"),
        TickGrid(((symbol("happy", "Happy"), "Good"),)),
        CodeBlock(("ABCD", "EFGH")),
    )
    assert told(made)[1:] == [
        "What do you think?", "A box to write in.", "Happy", "Good", "ABCD", "EFGH",
    ]  # fmt: skip


def test_a_picture_that_is_used_twice_is_one_file() -> None:
    assert len(book(row("One."), row("Two.")).files) == 1


def test_sentences_of_one_recording_are_one_thing() -> None:
    paper = document(row("I walk Biscuit.", "Biscuit is my dog.", "I like tea."))
    made = talking_book(paper, 16, sun, lambda words: words == "I walk Biscuit. Biscuit is my dog.")
    assert told(made)[2:] == ["I walk Biscuit. Biscuit is my dog.", "I like tea."]


def test_is_the_same_each_time() -> None:
    paper = plan_document(full_plan(), choices())
    assert talking_book(paper, 16, sun) == talking_book(paper, 16, sun)


def test_what_is_raised_before_a_chapter_ends_the_work() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        talking_book(document(row("One.")), 16, sun, on_chapter=stop)


@pytest.mark.parametrize(
    ("language", "way"), [("en-GB", "ltr"), ("ur", "rtl"), ("ar-EG", "rtl"), ("pl", "ltr")]
)
def test_knows_which_way_a_language_is_written(language: str, way: str) -> None:
    made = book(row("One."), language=language)
    assert (made.direction, made.made_on) == (way, date(2025, 3, 4))


def test_rows_run_the_way_of_most_of_their_words() -> None:
    urdu, english = row("مریم کو چائے پسند ہے۔"), row("I like tea. مریم")
    both = book(urdu, english).chapters[0]
    assert [x.is_backwards for x in both.blocks if isinstance(x, Row)] == [True, False]
    assert not both.is_backwards
    assert book(urdu).direction == "rtl"
