"""Hold one line while it is worked on, and say what the facilitator's drawer shows of it."""

from dataclasses import dataclass, field, replace

from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.guests import guests_by_name
from pcplanner.domain.line_words import shown_words
from pcplanner.domain.lines import (
    OWN_SOURCES,
    Answer,
    Audience,
    Details,
    Importance,
    Line,
    Slot,
    Source,
)
from pcplanner.domain.picture_uses import is_same_picture
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, Column, StyleChapter
from pcplanner.domain.text import clean_words, sentences
from pcplanner.domain.words import say
from pcplanner.services.picture_uses import OtherPicture
from pcplanner.ui.line_editing.detail_words import FIELDS, field_text
from pcplanner.ui.line_editing.line_order import neighbours
from pcplanner.ui.picture_suggestions import MOST_PICTURES, other_picture_told, with_picture
from pcplanner.ui.who_may_see import audience_choices
from pcplanner.ui.widgets.choice_row import Choice

_LONGEST_MESSAGE = 40


@dataclass(frozen=True, slots=True)
class Face:
    """Somebody in the circle who may have said it."""

    id: str
    name: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class EditState:
    """Everything the drawer shows; ``message`` stands at the words, as a problem or as what was saved.

    ``takes_answer`` says that it can still be an answer such as "nothing"; ``columns`` are those it can stand
    in: a scale where ``is_scale``, rows of a table where ``is_table``. With ``is_by_view`` it is asked whose
    view it is. With ``is_about_people`` nothing is nobody. ``beside_words`` is what it is another view of.
    ``hints`` are what may be hard to read, the most useful first.
    ``fields`` is what stands in each field beside the words, ``told_field`` one that could not be understood.
    """

    has_line: bool = False
    is_new: bool = True
    words: str = ""
    message: str = ""
    is_problem: bool = False
    notes: tuple[str, ...] = ()
    hints: tuple[Finding, ...] = ()
    is_looking_at_words: bool = False
    picture: Picture | None = None
    picture_note: str = ""
    pictures: tuple[Picture, ...] = ()
    source: Source = Source.OWN_WORDS
    said_by: str = ""
    said_by_name: str = ""
    audiences: tuple[Audience, ...] = (Audience.ME,)
    importance: Importance | None = None
    how_we_check: str = ""
    original_words: str = ""
    is_original_shown: bool = False
    can_move_up: bool = False
    can_move_down: bool = False
    is_asking_who: bool = False
    faces: tuple[Face, ...] = ()
    slot: Slot = field(default_factory=Slot)
    details: Details = field(default_factory=Details)
    answer: Answer = Answer.SAID
    takes_answer: bool = True
    columns: tuple[Column, ...] = ()
    can_nest: bool = False
    is_saying_more: bool = False
    fields: tuple[tuple[str, str], ...] = ()
    told_field: str = ""
    is_by_view: bool = False
    is_scale: bool = False
    is_table: bool = False
    is_about_people: bool = False
    beside_words: str = ""
    who_may_see: tuple[Choice, ...] = ()


@dataclass
class Draft:
    """One line from the moment it is chosen until another one is.

    ``line_id`` is set by the job that first saves it, so that a save asked for meanwhile finds it; ``key``
    makes one undo step of everything typed in one go. ``line`` is the line before it is first saved.
    """

    key: str
    line: Line
    line_id: str = ""
    is_first_time: bool = True
    typed: str | None = None
    typed_check: str | None = None
    typed_more: Details | None = None
    typed_fields: dict[str, str] = field(default_factory=dict)
    odd_field: str = ""
    told_field: str = ""
    has_unsaved: bool = False
    saves_under_way: int = 0
    was_asked_to_save: bool = False
    was_seen: bool = False
    was_reworded: bool = False
    problem: str = ""
    is_asking_who: bool = False
    is_saying_more: bool = False
    is_original_shown: bool = False
    looked_up: str | None = None
    pictures: tuple[Picture, ...] = ()
    notes: tuple[str, ...] = ()
    hints: tuple[Finding, ...] = ()
    is_looking_at_words: bool = False
    other: OtherPicture | None = None

    @property
    def is_there(self) -> bool:
        """Say whether the line is saved or about to be."""
        return bool(self.line_id) or self.was_asked_to_save

    @property
    def is_untouched(self) -> bool:
        """Say whether it is a new line that nothing was said of yet."""
        return not self.is_there and not self.problem and not self.typed

    @property
    def is_settled(self) -> bool:
        """Say whether nothing of it waits to be saved."""
        return not self.has_unsaved and not self.saves_under_way

    def saved(self, plan: Plan | None) -> Line | None:
        """Return the line as it was last read from the library."""
        if plan is None or not self.line_id:
            return None
        return next((x for x in plan.lines if x.id == self.line_id), None)

    def now(self, plan: Plan | None) -> Line:
        """Return the line as it is on the screen, with the words as they are typed."""
        line = self.saved(plan) or self.line
        if self.typed_check is not None:
            line = replace(line, how_we_check=self.typed_check)
        if self.typed_more is not None:
            line = replace(line, details=self.typed_more)
        return line if self.typed is None else replace(line, words=self.typed)

    def take_in(self, saved: Line) -> None:
        """Let go of what was typed where the library now says something else, as after undo."""
        self.was_seen = True
        if self.is_settled:
            self.typed = self.typed if is_same(self.typed, saved.words) else None
            self.typed_check = self.typed_check if is_same(self.typed_check, saved.how_we_check) else None
            is_kept = self.typed_more is not None and cleaned(self.typed_more) == cleaned(saved.details)
            if not is_kept:
                self.forget_fields()

    def type_field(self, field_name: str, words: str, details: Details | None) -> None:
        """Take in what is typed into a field; ``details`` is ``None`` where it cannot be understood."""
        self.typed_fields[field_name], self.has_unsaved, self.told_field = words, True, ""
        self.odd_field = field_name if details is None else ""
        self.typed_more = details or self.typed_more

    def forget_fields(self) -> None:
        """Let go of what was typed beside the words, except for what could not be understood."""
        self.typed_more = None
        self.typed_fields = {k: x for k, x in self.typed_fields.items() if k == self.odd_field}


def is_same(typed: str | None, saved: str) -> bool:
    """Say whether words as typed would be saved as these."""
    return typed is not None and len(typed) < 2 * len(saved) + 1000 and clean_words(typed) == saved


def cleaned(details: Details) -> Details:
    """Return details as they would be saved, so that typed ones can be compared with those that are."""
    return replace(
        details,
        reason=details.reason.strip(),
        only_if=details.only_if.strip(),
        if_not=details.if_not.strip(),
        how_often=details.how_often.strip(),
        when=replace(details.when, words=details.when.words.strip()),
        until=replace(details.until, words=details.until.words.strip()),
    )


def edit_state(plan: Plan | None, draft: Draft, chapter: StyleChapter | None = None) -> EditState:
    """Return what the drawer shows of a line."""
    line, saved = draft.now(plan), draft.saved(plan)
    siblings = neighbours(plan, saved) if plan and saved else ()
    place = [x.id for x in siblings].index(saved.id) if saved in siblings and saved else -1
    beside = (
        next((x for x in plan.lines if x.id == line.beside_id), None) if plan and line.beside_id else None
    )
    first = line.original_words
    return EditState(
        has_line=saved is not None,
        is_new=draft.is_first_time,
        words=line.words,
        message=draft.problem or _hint_message(draft) or _saved_message(draft, saved),
        is_problem=bool(draft.problem),
        notes=draft.notes,
        hints=draft.hints,
        is_looking_at_words=draft.is_looking_at_words,
        picture_note=other_picture_told(draft.other) if draft.other else "",
        picture=line.picture,
        pictures=_offered(draft, line.picture),
        source=line.source,
        said_by=line.said_by,
        said_by_name=plan.name_of(line.said_by) if plan and line.said_by else "",
        audiences=line.audiences,
        importance=line.importance,
        how_we_check=line.how_we_check,
        original_words=first if first != (saved or line).words else "",
        is_original_shown=draft.is_original_shown,
        can_move_up=place > 0,
        can_move_down=0 <= place < len(siblings) - 1,
        is_asking_who=draft.is_asking_who,
        faces=_faces(plan) if plan else (),
        slot=line.slot,
        details=line.details,
        answer=line.answer,
        takes_answer=not draft.is_there and not line.words.strip() and line.picture is None,
        columns=chapter.columns if chapter else (),
        can_nest=place > 0,
        is_saying_more=draft.is_saying_more,
        fields=tuple((x, draft.typed_fields.get(x, field_text(line.details, x))) for x in FIELDS),
        told_field=draft.told_field,
        is_by_view=chapter is not None and chapter.by_view,
        is_table=chapter is not None and chapter.is_table,
        is_about_people=chapter is not None and chapter.nobody,
        is_scale=chapter is not None and chapter.kind is ChapterKind.FACES,
        beside_words=shown_words(beside) if beside else "",
        who_may_see=audience_choices(plan),
    )


def _offered(draft: Draft, chosen: Picture | None) -> tuple[Picture, ...]:
    """Return the pictures to choose from, among them the one that the same words have elsewhere."""
    pictures = pictures_with(draft.pictures, chosen)
    return pictures if draft.other is None else with_picture(pictures, draft.other.picture, chosen)


def pictures_with(found: tuple[Picture, ...], chosen: Picture | None) -> tuple[Picture, ...]:
    """Return the pictures to choose from with the chosen one among them, in steady places."""
    if chosen is None:
        return found[:MOST_PICTURES]
    same = [is_same_picture(each, chosen) for each in found]
    if not any(same):
        return (chosen, *found)[:MOST_PICTURES]
    return tuple(chosen if is_it else each for each, is_it in zip(found, same, strict=True))[:MOST_PICTURES]


def _hint_message(draft: Draft) -> str:
    """Return what may be hard to read and why, in the one line there is at the foot of the words."""
    if not draft.hints or not draft.is_settled:
        return ""
    hint = draft.hints[0]
    why = sentences(hint.why)[0]
    whole = say("easy_read.hint", about=say("easy_read.about", words=hint.text), why=why)
    return whole if len(whole) <= _LONGEST_MESSAGE else why


def _saved_message(draft: Draft, saved: Line | None) -> str:
    if saved is None or not draft.is_settled or not is_same(draft.typed, saved.words):
        return ""
    is_looked_at = saved.source not in OWN_SOURCES or draft.is_looking_at_words
    return say("lines.saved_easy" if is_looked_at else "shell.saved")


def _faces(plan: Plan) -> tuple[Face, ...]:
    """Return whoever can have said a line: the circle of now, and guests of the meeting that goes on."""
    circle = (Face(x.id, x.name, x.picture) for x in plan.supporters if not x.map_name)
    return (*circle, *(Face(name, name, None) for name in guests_by_name(plan)))
