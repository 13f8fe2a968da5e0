"""Hide canary words in a plan: some are only for the person, some for everybody."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.documents.real_plan import MEETING_ID, THEN, P, line, real_plan

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.audiences import CIRCLE, MEETINGS, STEPS
from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.dreams import Dream, Goal, Obstacle, ObstacleTheme, Step
from pcplanner.domain.films import Film
from pcplanner.domain.lines import Audience, Line, Source
from pcplanner.domain.meetings import PARKED, AgendaItem, AgendaKind, Invited
from pcplanner.domain.money import Money, Period
from pcplanner.domain.picture_uses import PictureUse, WordPicture
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Placed, Sitting, SortOption, SortPlace
from pcplanner.domain.style_choices import ChapterRecord, OwnChapter, StyleChoice
from pcplanner.domain.times import When
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.word_choices import FineWording, WordMeaning

ME_ONLY = (Audience.ME,)
ALL = (Audience.ME, Audience.FAMILY, Audience.SUPPORTERS, Audience.GP, Audience.ANYONE)
_ALWAYS = [
    "words",
    "alt",
    "original",
    "check",
    "reason",
    "onlyif",
    "ifnot",
    "when",
    "until",
    "often",
    "payer",
    "holder",
    "dream",
    "goal",
    "obstacle",
    "help",
    "step",
    "happened",
    "backup",
    "matters",
    "dreamalt",
    "option",
    "optionalt",
    "topic",
    "parked",
    "voice",
    "film",
    "filmalt",
    "away",
    "formal",
    "typed",
    "ownchapter",
    "ownprompt",
    "renamed",
    "cell",
    "nested",
    "view",
    "viewwords",
    "aboutline",
    "heading",
    "agenda",
    "saylike",
    "wordpicture",
    "useword",
    "firstdream",
    "firstgoal",
    "firststep",
    "firstobstacle",
    "scale",
    "chooser",
    "optionown",
    "planner",
]
_WITH_PRIVATE_CIRCLE = [
    "supporter",
    "relation",
    "sector",
    "mapname",
    "ring",
    "promised",
    "follows",
    "helper",
    "speaker",
    "checked",
    "typedsame",
    "money",
    "guest",
    "needs",
    "place",
    "loose",
    "looseback",
    "filmer",
]


def canary(name: str) -> str:
    """Return a word that stands nowhere else."""
    return f"Zq{name}x"


ALWAYS_PRIVATE = tuple(map(canary, _ALWAYS))
PRIVATE_IN_ALL = (*ALWAYS_PRIVATE, *map(canary, _WITH_PRIVATE_CIRCLE))
PUBLIC = tuple(
    map(
        canary,
        [
            "pubfilm",
            "pubwords",
            "pubreason",
            "pubcell",
            "pubview",
            "pubdream",
            "pubgoal",
            "pubstep",
            "pubchapter",
        ],
    )
)


def private_plan(*, is_circle_private: bool) -> Plan:
    """Return a plan full of canaries; with a private circle, meetings and loose steps are private too."""
    plan = real_plan()
    mum = Supporter(
        "hidden",
        P,
        canary("supporter"),
        symbol("mum", canary("supporter")),
        Ring.CLOSEST,
        7,
        relation_words=canary("relation"),
        sector=canary("sector"),
        map_name=canary("mapname"),
    )
    named = {
        key: Supporter(f"hidden-{key}", P, canary(key), None, Ring.FRIENDS, n)
        for n, key in enumerate(
            ("promised", "follows", "helper", "speaker", "checked", "typedsame", "money", "guest", "filmer"),
            start=9,
        )
    }
    records = [ChapterRecord(f"r-{x}", P, x, THEN, ME_ONLY) for x in (CIRCLE, MEETINGS, STEPS)]
    dreams, goals, obstacles, steps = _dreams()
    return replace(
        plan,
        person=replace(
            plan.person,
            formal_name=canary("formal"),
            access=AccessProfile(say_like=((canary("saylike"), canary("saylike")),)),
            ring_names=(canary("ring"),) if is_circle_private else ("Dear", "Near", "Clubs"),
            checked_by=canary("checked") if is_circle_private else "Ada",
        ),
        supporters=(*plan.supporters, mum, *named.values()),
        lines=(*plan.lines, *_private_lines(), *_public_lines()),
        dreams=(*plan.dreams, *dreams),
        goals=(*plan.goals, *goals),
        obstacles=(*plan.obstacles, *obstacles),
        steps=(*plan.steps, *steps),
        meetings=tuple(_meeting(x, is_circle_private=is_circle_private) for x in plan.meetings),
        sittings=(*plan.sittings, _sitting()),
        films=_films(),
        voice_notes=(VoiceNote("v", P, "important", "", "2" * 64, 3, THEN, words=canary("voice")),),
        word_pictures=(WordPicture("wp", P, canary("wordpicture"), symbol("dog"), THEN),),
        word_meanings=(WordMeaning("wm", P, canary("hardword"), THEN, canary("meaning")),),
        fine_wordings=(FineWording("fw", P, "x", canary("finewording"), THEN),),
        picture_uses=(PictureUse("pu", P, symbol("dog", canary("useword")), THEN),),
        style_choices=(*plan.style_choices, _style_choice()),
        chapter_records=(*plan.chapter_records, *(records if is_circle_private else ())),
    )


def _films() -> tuple[Film, ...]:
    def film(line_id: str, caption: str, alt: str, said_by: str = "") -> Film:
        still = Picture(PictureKind.PHOTO, "5" * 64, alt)
        return Film(f"film-{line_id}", P, line_id, "6" * 64, "mp4", 3, 64, 48, still, THEN, caption, said_by)

    return (
        film("secret", canary("film"), canary("filmalt")),
        film("aboutline", canary("film"), canary("filmalt")),
        film("pub", canary("pubfilm"), canary("pubfilm"), "hidden-filmer"),
    )


def _private_lines() -> Iterator[Line]:
    def secret(chapter: str, words: str, **more: Any) -> Line:
        return line(chapter, words, audiences=more.pop("audiences", ME_ONLY), **more)

    yield secret(
        "important",
        canary("words"),
        id="secret",
        picture=symbol("dog", canary("alt")),
        how_we_check=canary("check"),
        source=Source.SEEN,
        reason=canary("reason"),
        only_if=canary("onlyif"),
        if_not=canary("ifnot"),
        when=When(canary("when")),
        until=When(canary("until")),
        how_often=canary("often"),
        money=Money(1, Period.WEEK, payer=canary("payer"), holder=canary("holder")),
    )
    yield secret("important", "Hush.", source=Source.SOMEONE_ELSE, said_by=canary("typed"), id="typed")
    yield secret("own_secret", "Hush hush.", id="in-own")
    # This one is shared, but its chapter is not: the title stays with the person.
    yield secret("own_secret", "Shared from a private chapter.", id="in-own-shared", audiences=ALL)
    yield secret("nightmare", "Shared from a renamed chapter.", id="in-renamed", audiences=ALL)
    yield secret("signs", canary("cell"), column="i_do", row_id="r1", id="cell")
    yield secret("important", canary("nested"), under_id="secret", id="nested", audiences=ALL)
    yield secret("important", canary("aboutline"), about_id="secret", id="aboutline", audiences=ALL)
    yield secret("important", canary("view"), beside_id="pub", id="view", said_by=canary("viewwords"))
    yield secret("about_me", canary("heading"), is_heading=True, id="heading")
    yield secret("matters", canary("matters"), about_id="secret-dream", id="matters", audiences=ALL)
    yield secret(PARKED, canary("parked"), sheet_id=MEETING_ID, id="parked")


def _public_lines() -> Iterator[Line]:
    yield line(
        "important", canary("pubwords"), id="pub", audiences=ALL, reason=canary("pubreason"),
        original_words=canary("original"),
    )  # fmt: skip
    yield line("signs", canary("pubcell"), column="i_do", row_id="r2", audiences=ALL, id="pubcell")
    yield line("important", canary("pubview"), beside_id="pub", audiences=ALL, id="pubview")
    yield line("own_public", canary("pubchapter"), audiences=ALL, id="pubchapter")
    yield line(
        "important", "A line of somebody.", Source.SOMEONE_ELSE, said_by="hidden-speaker", audiences=ALL,
        id="by-hidden",
    )  # fmt: skip
    yield line(
        "important", "A typed name.", Source.SOMEONE_ELSE, said_by=canary("typedsame").upper(),
        audiences=ALL, id="by-typed", money=Money(1, payer="hidden-money", holder=canary("money")),
    )  # fmt: skip


def _dreams() -> tuple[tuple[Dream, ...], tuple[Goal, ...], tuple[Obstacle, ...], tuple[Step, ...]]:
    own = Source.OWN_WORDS
    dreams = (
        Dream(
            "secret-dream", P, canary("dream"), symbol("dog", canary("dreamalt")), own, THEN,
            audiences=ME_ONLY,
        ),
        Dream(
            "pub-dream", P, canary("pubdream"), None, own, THEN, original_words=canary("firstdream"),
            audiences=ALL,
        ),
    )  # fmt: skip
    goals = (
        Goal("secret-goal", P, "secret-dream", canary("goal"), None, THEN),
        Goal("pub-goal", P, "pub-dream", canary("pubgoal"), None, THEN, original_words=canary("firstgoal")),
    )
    obstacles = (
        Obstacle(
            "secret-rock", P, "secret-goal", ObstacleTheme.OTHER, canary("obstacle"), THEN,
            what_could_help=canary("help"),
        ),
        Obstacle(
            "pub-rock", P, "pub-goal", ObstacleTheme.OTHER, "A rock.", THEN, helper_id="hidden-helper",
            original_words=canary("firstobstacle"),
        ),
    )  # fmt: skip
    steps = (
        Step(
            "secret-step", P, "secret-goal", canary("step"), None, THEN, what_happened=canary("happened"),
            back_up=canary("backup"),
        ),
        Step(
            "pub-step", P, "pub-goal", canary("pubstep"), None, THEN, ("hidden-promised",),
            follows_up=("hidden-follows",), original_words=canary("firststep"),
        ),
        Step("loose", P, "", canary("loose"), None, THEN, back_up=canary("looseback")),
    )  # fmt: skip
    return dreams, goals, obstacles, steps


def _meeting(meeting: Any, *, is_circle_private: bool) -> Any:
    agenda = AgendaItem("secret-item", AgendaKind.CHAPTER, "own_secret", canary("agenda"))
    changed = replace(meeting, agenda=(*meeting.agenda, agenda), why_away=canary("away"))
    if not is_circle_private:
        return changed
    guest = Invited("hidden-guest", (), canary("needs"))
    return replace(changed, invited=(*meeting.invited, guest), where=canary("place"))


def _sitting() -> Sitting:
    options = (
        SortOption("a", canary("option"), symbol("dog", canary("optionalt"))),
        SortOption("b", canary("optionown"), None, is_own=True),
    )
    return Sitting(
        "secret-sitting", P, "own-topic", canary("topic"), THEN, options, (Placed("a", SortPlace.GOOD),),
        scale_words=(canary("scale"), "Hm", "No"), chosen_by=canary("chooser"), helped_by=canary("planner"),
    )  # fmt: skip


def _style_choice() -> StyleChoice:
    return StyleChoice(
        "choice-2",
        P,
        "personal_futures",
        THEN,
        names=(("nightmare", canary("renamed")),),
        own=(
            OwnChapter("own_secret", canary("ownchapter"), canary("ownprompt")),
            OwnChapter("own_public", "Everybody may see this"),
        ),
    )
