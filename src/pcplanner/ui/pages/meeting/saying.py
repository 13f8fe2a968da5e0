"""Keep thoughts and last words of a meeting as they are typed or chosen, with who said them."""

from PySide6.QtCore import QObject

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Line, Slot
from pcplanner.domain.meetings import CLOSING, PARKED
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping, id_of_new, one_undo
from pcplanner.ui.last_words.keeping import other_word, said_by, source_of, source_of_word


class Saying(QObject):
    """Save what is said beside the chapters: each thought and each last word is one line."""

    def __init__(
        self, context: Context, keeping: Keeping, person_id: str, meeting_id: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._keeping = keeping
        self._person_id = person_id
        self._slot = Slot(sheet_id=meeting_id)
        self._speaker = ME
        self._typing = one_undo()
        self._thought = ""
        self._closing_who = ""
        self._closing_typing = one_undo()

    def set_speaker(self, who: str) -> None:
        """Say who speaks; a thought that is not ended yet is theirs."""
        self._speaker = who
        if self._thought:
            lines, line_id = self._context.services.lines, id_of_new(self._typing)
            self._context.change(lambda: lines.set_source(line_id, source_of(who), said_by(who)))

    def keep_thought(self, words: str) -> None:
        """Keep a thought as far as it is typed."""
        words = words.strip()
        if words != self._thought:
            was, self._thought = self._thought, words
            typing, who = self._typing, self._speaker
            self._keeping.keep(lambda: self._kept_thought(typing, who, words, is_new=not was))

    def end_thought(self, words: str) -> bool:
        """Keep a thought that is finished, ready for another one; say whether there was one."""
        self.keep_thought(words)
        is_told = bool(self._thought)
        if is_told:
            self._typing, self._thought = one_undo(), ""
            self._context.messages.tell(say("meeting.thought_kept"))
        return is_told

    def set_closing(self, who: str) -> None:
        """Say whose last word is told next."""
        self._closing_who = who
        self._closing_typing = one_undo()

    def keep_last_word(self, words: str, picture: Picture | None = None) -> None:
        """Keep the last word or picture of whoever is asked; another one takes its place."""
        who, typing = self._closing_who, self._closing_typing
        if who and (words.strip() or picture is not None):
            self._keeping.keep(lambda: self._kept_word(who, words.strip(), picture, typing))

    def _kept_thought(self, typing: str, who: str, words: str, *, is_new: bool) -> Changed[Line]:
        lines, line_id = self._context.services.lines, id_of_new(typing)
        if not words:
            return lines.put_away(line_id)
        if not is_new:
            return lines.reword(line_id, words, part_of=typing)
        return lines.add(
            self._person_id,
            PARKED,
            words,
            source=source_of(who),
            said_by=said_by(who),
            part_of=typing,
            new_id=line_id,
            slot=self._slot,
        )

    def _kept_word(self, who: str, words: str, picture: Picture | None, typing: str) -> Changed[Line]:
        services = self._context.services
        said = services.people.plan(self._person_id).lines_in(CLOSING)
        mine = (x for x in said if x.slot == self._slot and (x.said_by or ME) == who)
        line = next(mine, None)
        if line is not None:
            return other_word(services.lines, line, words, picture, typing)
        return services.lines.add(
            self._person_id,
            CLOSING,
            words,
            picture,
            source=source_of_word(who, words),
            said_by=said_by(who),
            part_of=typing,
            slot=self._slot,
        )
