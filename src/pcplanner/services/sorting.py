"""Begin sittings of Picture sort, keep where everything was put, and take it into the plan."""

from collections.abc import Callable, Collection
from dataclasses import replace
from uuid import NAMESPACE_DNS, uuid5

from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Details, Line, Source
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan, next_position
from pcplanner.domain.sittings import SCALE, Sitting, SortOption, SortPlace
from pcplanner.domain.sort_topics import SortTopic, sort_topic
from pcplanner.domain.sorting import (
    add_option,
    answer_again,
    change_option,
    confirmed,
    leave_out,
    new_sitting,
    option_of,
    option_words,
    put,
    sittings_of,
    take_back,
    topic_of,
)
from pcplanner.domain.text import clean_name, clean_words
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk, ThingMissing
from pcplanner.services.naming import named
from pcplanner.services.styles import StyleService

_LINES = uuid5(NAMESPACE_DNS, "sorted.pcplanner.invalid")


class SortService:
    """What somebody can do with Picture sort."""

    def __init__(self, desk: Desk, styles: StyleService) -> None:
        self._desk = desk
        self._styles = styles

    def begin(self, person_id: str, topic_id: str, *, new_id: str = "") -> Changed[Sitting]:
        """Begin a sitting of a topic; after an earlier one it has the same options and swapped ends.

        With ``new_id``, beginning it again after trouble or a second press never makes two.
        """
        plan = self._plan(person_id)
        begun = plan.sitting(new_id)
        if begun is not None:
            return self._unchanged(begun)
        earlier = sittings_of(plan.sittings, topic_id)
        topic = topic_of(earlier[-1]) if earlier else sort_topic(topic_id)
        if topic is None:
            raise ThingMissing(say("services.missing"))
        return self._begin(plan, topic, new_id, before=earlier[-1] if earlier else None)

    def begin_own(self, person_id: str, words: str, *, new_id: str = "") -> Changed[Sitting]:
        """Begin a sitting of somebody's own topic, with nothing in it yet."""
        words = clean_words(words)
        if not words:
            raise InputError(say("sort.topic_empty"))
        plan, sitting_id = self._plan(person_id), new_id or self._desk.clock.new_id()
        begun = plan.sitting(sitting_id)
        if begun is not None:
            return self._unchanged(begun)
        return self._begin(plan, SortTopic(f"own-{sitting_id}", words, symbol("pictures"), ()), sitting_id)

    def put(self, sitting_id: str, option_id: str, place: SortPlace) -> Changed[Sitting]:
        """Put an option in a place, or move it there."""
        return self._change(sitting_id, "did.sorted", option_id, lambda x: put(x, option_id, place))

    def answer_again(self, sitting_id: str, option_id: str, place: SortPlace) -> Changed[Sitting]:
        """Keep what was answered when an option was asked the other way round."""
        return self._change(sitting_id, "did.sorted", option_id, lambda x: answer_again(x, option_id, place))

    def take_back(self, sitting_id: str, option_id: str) -> Changed[Sitting]:
        """Let an option wait again, as if it had not been asked."""
        return self._change(sitting_id, "did.took_sorted_back", option_id, lambda x: take_back(x, option_id))

    def add_option(
        self,
        sitting_id: str,
        words: str = "",
        picture: Picture | None = None,
        *,
        is_own: bool = False,
        new_id: str = "",
    ) -> Changed[Sitting]:
        """Put in one more thing to sort; what the person brings in (``is_own``) is asked next."""
        option = SortOption(new_id or self._desk.clock.new_id(), clean_words(words), picture, is_own)
        if not option.words and picture is None:
            raise InputError(say("sort.option_empty"))
        sitting = self._desk.get(Sitting, sitting_id)
        if option_of(sitting, option.id) is not None:
            return self._unchanged(sitting)
        did = named(say("did.added_to_sort"), option_words(option))
        return self._desk.put(did, add_option(sitting, option, is_next=is_own))

    def change_option(
        self, sitting_id: str, option_id: str, words: str, picture: Picture | None, *, part_of: str = ""
    ) -> Changed[Sitting]:
        """Give an option other words or another picture; it needs one of them."""
        words = clean_words(words)
        if not words and picture is None:
            raise InputError(say("sort.option_empty"))

        def changed(sitting: Sitting) -> Sitting:
            was = option_of(sitting, option_id)
            if was is None:
                return sitting
            return change_option(sitting, replace(was, words=words, picture=picture))

        return self._change(sitting_id, "did.changed_in_sort", option_id, changed, part_of=part_of)

    def leave_out(self, sitting_id: str, option_id: str) -> Changed[Sitting]:
        """Take an option out of a sitting."""
        return self._change(sitting_id, "did.left_out_of_sort", option_id, lambda x: leave_out(x, option_id))

    def confirm(self, sitting_id: str) -> Changed[Sitting]:
        """Keep that the person says the whole board is right; an empty board is an ``InputError``."""
        sitting = self._desk.get(Sitting, sitting_id)
        if not sitting.placed:
            raise InputError(say("sort.nothing_placed"))
        return self._save(sitting, confirmed(sitting, self._desk.clock.now()), say("did.confirmed_sort"))

    def set_place_words(
        self, sitting_id: str, place: SortPlace, words: str, *, part_of: str = ""
    ) -> Changed[Sitting]:
        """Call one of the three places by other words; none brings the usual ones back."""
        sitting = self._desk.get(Sitting, sitting_id)
        usual = sitting.scale_words or ("",) * len(SCALE)
        own = tuple(clean_words(words) if x is place else old for x, old in zip(SCALE, usual, strict=True))
        new = replace(sitting, scale_words=own if any(own) else ())
        return self._save(sitting, new, say("did.changed_scale"), part_of=part_of)

    def set_chosen_by(self, sitting_id: str, who: str) -> Changed[Sitting]:
        """Say who chose the options: ``ME``, a supporter's id or a name; empty for nobody said."""
        sitting = self._desk.get(Sitting, sitting_id)
        return self._save(sitting, replace(sitting, chosen_by=_who(who)), say("did.said_who_chose"))

    def set_helped_by(self, sitting_id: str, who: str) -> Changed[Sitting]:
        """Say who helped: ``ME``, a supporter's id or a name; empty for nobody said."""
        sitting = self._desk.get(Sitting, sitting_id)
        return self._save(sitting, replace(sitting, helped_by=_who(who)), say("did.said_who_helped"))

    def put_away(self, sitting_id: str) -> Changed[Sitting]:
        """Put a sitting away; it can be brought back."""
        sitting = self._desk.get(Sitting, sitting_id)
        away = replace(sitting, put_away_at=self._desk.clock.now())
        return self._desk.put(named(say("did.put_sort_away"), sitting.topic), away)

    def add_lines(self, sitting_id: str, option_ids: Collection[str], chapter: str) -> Changed[Line] | None:
        """Put sorted options at the end of a chapter, each as a line in the person's own pictures.

        All of them are one change; those that the chapter has already are left as they are. Who may see them
        begins as it is decided for the chapter. ``None`` means that nothing was left to put in.
        """
        sitting = self._desk.get(Sitting, sitting_id)
        plan = self._plan(sitting.person_id)
        there = lines_of(plan, sitting, chapter)
        options = [x for x in sitting.options if x.id in option_ids and x.id not in there]
        if not options:
            return None
        first = next_position(plan.lines_in(chapter))
        audiences = self._styles.audiences_of(plan)(chapter)
        lines = [
            replace(self._line(sitting, x, chapter), position=first + n, audiences=audiences)
            for n, x in enumerate(options)
        ]
        return self._desk.put(say("did.added_sorted_lines"), lines[0], *lines[1:])

    def _line(self, sitting: Sitting, option: SortOption, chapter: str) -> Line:
        clock = self._desk.clock
        day = sitting.created_at.astimezone().date()
        return Line(
            line_id(sitting.id, option.id, chapter),
            sitting.person_id,
            chapter,
            option.words,
            option.picture,
            Source.OWN_PICTURE,
            clock.now(),
            details=Details(said_on=day if day != clock.today() else None),
        )

    def _begin(
        self, plan: Plan, topic: SortTopic, new_id: str, before: Sitting | None = None
    ) -> Changed[Sitting]:
        clock = self._desk.clock
        new = new_sitting(new_id or clock.new_id(), plan.person.id, topic, clock.now(), before)
        new = replace(new, position=next_position(plan.sittings))
        return self._desk.put(named(say("did.began_sort"), topic.words), new)

    def _plan(self, person_id: str) -> Plan:
        with self._desk.library.reading() as reader:
            return reader.plan(person_id)

    def _change(
        self,
        sitting_id: str,
        did: str,
        option_id: str,
        change: Callable[[Sitting], Sitting],
        *,
        part_of: str = "",
    ) -> Changed[Sitting]:
        sitting = self._desk.get(Sitting, sitting_id)
        option = option_of(sitting, option_id)
        if option is None:
            raise ThingMissing(say("services.missing"))
        try:
            new = change(sitting)
        except KeyError as trouble:
            raise ThingMissing(say("services.missing")) from trouble
        name = option_words(option_of(new, option_id) or option)
        return self._save(sitting, new, named(say(did), name), part_of=part_of)

    def _save(self, was: Sitting, new: Sitting, did: str, *, part_of: str = "") -> Changed[Sitting]:
        return self._unchanged(was) if new == was else self._desk.put(did, new, part_of=part_of)

    @staticmethod
    def _unchanged(sitting: Sitting) -> Changed[Sitting]:
        return Changed(sitting, sitting.person_id, frozenset())


def line_id(sitting_id: str, option_id: str, chapter: str) -> str:
    """Return the id of the line that an option becomes, so that it never becomes two in one chapter."""
    return str(uuid5(_LINES, f"{sitting_id}/{option_id}/{chapter}"))


def lines_of(plan: Plan, sitting: Sitting, chapter: str) -> frozenset[str]:
    """Return the ids of the options of a sitting that stand in a chapter already."""
    lines = plan.lines_in(chapter)
    ids = {x.id for x in lines}
    told = {(x.words, x.picture) for x in lines}
    return frozenset(
        x.id
        for x in sitting.options
        if line_id(sitting.id, x.id, chapter) in ids or (x.words, x.picture) in told
    )


def _who(who: str) -> str:
    return clean_name(who) if who.strip() else ""
