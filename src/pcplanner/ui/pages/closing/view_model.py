"""Know who is asked for a closing word, and keep the word or picture they give."""

from dataclasses import dataclass

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Answer, Line
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.text import LONGEST_NAME
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import id_of_new, one_undo
from pcplanner.ui.last_words.keeping import other_word, said_by, source_of_word
from pcplanner.ui.last_words.pieces import last_word
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.looking_up import ask_picture
from pcplanner.ui.pages.closing.seats import Seat, known_as, seats_of


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose word is asked for, and the line that it would take the place of, if any."""

    who: str
    line_id: str = ""


class ClosingViewModel(ChapterViewModel):
    """Hold a chapter of closing words.

    ``asked`` is whose word is asked for, or ``None``; ``is_naming`` says that a name is asked for.
    """

    def __init__(self, context: Context, person_id: str, chapter_id: str, sheet_id: str = "") -> None:
        self.asked: Asked | None = None
        self.is_naming = False
        self._guests: tuple[str, ...] = ()
        super().__init__(context, person_id, chapter_id, sheet_id)

    @property
    def question(self) -> object:
        """Return which of its questions the page asks."""
        return self.asked, self.is_naming

    def seats(self) -> tuple[Seat, ...]:
        """Return the faces, with what each has said."""
        plan = self.plan
        return seats_of(plan, self.state.cards, self._sheet_id, self._guests) if plan else ()

    def asked_seat(self) -> Seat | None:
        """Return the face whose word is asked for; ``None`` where none is, or what was said is gone."""
        asked = self.asked
        if asked is None:
            return None
        mine = [x for x in self.seats() if x.who == asked.who]
        same = (x for x in mine if x.row is not None and x.row.id == asked.line_id)
        return next(same, mine[0] if mine else None)

    def ask(self, seat: Seat) -> None:
        """Say a face and ask for its word; the drawer then works on the same."""
        self.say(seat.row.spoken if seat.row else seat.name)
        self._hold_seat(seat)
        self._turn_to(Asked(seat.who, seat.row.id if seat.row else ""))

    def work_on(self, seat: Seat) -> None:
        """Say a face and let the drawer work on its word."""
        self.say(seat.row.spoken if seat.row else seat.name)
        self._hold_seat(seat)
        self._turn_to(None)

    def begin_naming(self) -> None:
        """Ask for the name of somebody else who is here."""
        self._turn_to(None, is_naming=True)

    def name_guest(self, name: str) -> None:
        """Ask somebody for a word whose name was typed; no name leads back to the faces."""
        plan, name = self.plan, " ".join(name.split())[:LONGEST_NAME]
        if plan is None or not name:
            self.leave()
            return
        who = known_as(plan, name)
        self._guests = tuple(dict.fromkeys((*self._guests, who)))
        self.ask(next(x for x in self.seats() if x.who == who))

    def leave(self) -> bool:
        """Show the faces again; say whether something was asked."""
        was_asking = self.asked is not None or self.is_naming
        self._turn_to(None)
        return was_asking

    def press_word(self, key: str, picture: str) -> None:
        """Keep a usual word with its picture."""
        words = last_word(key)
        self.say(words)
        self._keep(words, symbol(picture))

    def choose_picture(self) -> None:
        """Let any picture be chosen in place of a word."""
        asked = self.asked

        def answered(picture: Picture | None) -> None:
            if picture is not None and asked is not None:
                self.asked = asked
                self._keep("", picture)

        ask_picture(self._context, self._person_id, "", answered)

    def say_nothing(self) -> None:
        """Keep that they do not want to say a word."""
        asked = self.asked
        if asked is not None:
            self._keep("", None, Answer.DID_NOT_WANT)

    def put_asked_away(self) -> None:
        """Put the word away that is shown, and say how to bring it back."""
        asked, services = self.asked, self._context.services
        if asked is None or not asked.line_id:
            return
        self._turn_to(None)
        self._context.change(
            lambda: services.lines.put_away(asked.line_id),
            lambda _line: self._context.messages.tell(say("lines.put_away_done"), offers_undo=True),
        )

    def _keep(self, words: str, picture: Picture | None, answer: Answer = Answer.SAID) -> None:
        asked = self.asked
        if asked is None:
            return
        self.settle()
        self._turn_to(None)
        self._context.change(lambda: self._kept(asked, words, picture, answer))

    def _kept(self, asked: Asked, words: str, picture: Picture | None, answer: Answer) -> Changed[Line]:
        services, typing = self._context.services, one_undo()
        plan = services.people.plan(self._person_id)
        line = next((x for x in plan.lines if x.id == asked.line_id), None)
        if line is not None and line.answer is Answer.SAID:
            return other_word(services.lines, line, words, picture, typing)
        if line is not None:
            # An answer without words gives way to the word that has come after all.
            services.lines.put_away(line.id, part_of=typing)
        return services.lines.add(
            self._person_id,
            self.chapter_id,
            words,
            picture,
            source=source_of_word(asked.who, words if answer is Answer.SAID else answer.value),
            said_by=said_by(asked.who),
            slot=self.slot(),
            answer=answer,
            part_of=typing,
            new_id=id_of_new(typing),
        )

    def _hold_seat(self, seat: Seat) -> None:
        """Let the drawer work on what somebody said, or on a new line of theirs."""
        if seat.row is not None:
            self.hold(seat.row.id)
            self.editor.choose(seat.row.id)
            return
        self.hold("")
        self.editor.start_new(self.slot())
        if seat.who != ME:
            self.editor.choose_who(seat.who)

    def _turn_to(self, asked: Asked | None, *, is_naming: bool = False) -> None:
        self.asked, self.is_naming = asked, is_naming
        self.state_changed.emit()
