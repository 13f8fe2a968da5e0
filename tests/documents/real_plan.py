"""Hold an invented plan with all that real plans hold and a thin model loses."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from pcplanner.domain.circle import Presence, Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step, StepState
from pcplanner.domain.films import Film
from pcplanner.domain.lines import Answer, Audience, Check, Details, Importance, Line, Slot, Source, Spot
from pcplanner.domain.meetings import (
    CLOSING,
    FEEDBACK,
    PARKED,
    WHAT_NEXT,
    AgendaItem,
    AgendaKind,
    Coming,
    Invited,
    Meeting,
    MeetingState,
)
from pcplanner.domain.money import Money, Period
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Placed, Sitting, SortOption, SortPlace
from pcplanner.domain.style_choices import ChapterRecord, OwnChapter, StyleChoice
from pcplanner.domain.times import When
from pcplanner.domain.voice_notes import VoiceNote

THEN = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
LATER = datetime(2026, 9, 9, 10, 0, tzinfo=UTC)
P = "robin"
MEETING_ID, SITTING_ID = "meeting-1", "sitting-2"
EVERYBODY = (Audience.ME, Audience.FAMILY, Audience.SUPPORTERS, Audience.GP)
OWN_CHAPTER = "own_boats"

PERSON = Person(
    P,
    "Robin",
    Picture(PictureKind.PORTRAIT, "", "Robin smiles"),
    THEN,
    look_again_on=date(2026, 12, 1),
    formal_name="Robert James Example",
    ring_names=("My heart", "Pals", "Clubs", "Staff", "Far away"),
)


def _supporter(key: str, name: str, ring: Ring, **more: Any) -> Supporter:
    return Supporter(key, P, name, None, ring, more.pop("place", 0), **more)


SUPPORTERS = (
    _supporter("mum", "Mum", Ring.CLOSEST, relation=Relation.FAMILY, sector="Family"),
    _supporter(
        "gran", "Gran Rose", Ring.CLOSEST, relation=Relation.FAMILY, presence=Presence.DIED,
        left=When("in 2019"), place=1,
    ),
    _supporter("rex", "Rex", Ring.CLOSEST, kind=SupporterKind.ANIMAL, relation_words="my dog", place=2),
    _supporter("pal", "A football friend", Ring.FRIENDS, presence=Presence.NOT_MET),
    _supporter("tom", "Tom", Ring.FRIENDS, presence=Presence.SOMETIMES, joined=When("2021"), place=1),
    _supporter("bus", "The bus crew", Ring.GROUPS, kind=SupporterKind.GROUP, sector="Work"),
    _supporter("leo", "Leo", Ring.PAID, presence=Presence.LEFT, left=When("last winter"), is_paid=True),
    _supporter(
        "ada", "Ada", Ring.PAID, is_paid=True, place=1, relation=Relation.HELPER,
        roles=(Role.FACILITATOR, Role.ALARM_CONTACT),
    ),
    _supporter("bob", "Bob from school", Ring.FRIENDS, map_name="When I was 10"),
)  # fmt: skip


def line(chapter: str, words: str, source: Source = Source.OWN_WORDS, **more: Any) -> Line:
    """Make a line; fields of its slot and details are named like its own."""
    line_id = more.pop("id", f"{chapter}/{words[:40]}/{more.get('said_by', '')}/{more.get('sheet_id', '')}")
    slot = Slot(**{x: more.pop(x) for x in ("column", "row_id", "sheet_id", "under_id") if x in more})
    names = Details.__dataclass_fields__
    details = Details(**{x: more.pop(x) for x in tuple(more) if x in names})
    fields: dict[str, Any] = {
        "picture": None,
        "created_at": THEN,
        "check": Check.YES,
        "audiences": EVERYBODY,
        "slot": slot,
        "details": details,
        **more,
    }
    return Line(line_id, P, chapter, words, source=source, **fields)


SAME_THING = (
    line("admire", "He makes me laugh.", Source.SOMEONE_ELSE, said_by="mum"),
    line("admire", "He makes me laugh.", Source.SOMEONE_ELSE, said_by="tom"),
)
TWO_VIEWS = (
    line("important", "I want to live alone.", id="alone"),
    line("important", "He needs somebody at night.", Source.SOMEONE_ELSE, said_by="mum", beside_id="alone"),
    line("important", "I want to live with Tom.", beside_id="alone", said_on=date(2026, 9, 9), id="with-tom"),
    line("important", "He likes the sea.", Source.SOMEONE_ELSE, said_by="leo"),
)
ANSWERS = (
    line("likes", "", answer=Answer.NOTHING, id="nothing"),
    line("dislikes", "", answer=Answer.DOES_NOT_APPLY, id="not-me"),
    line("needs", "", answer=Answer.DID_NOT_WANT, id="not-say"),
    line("would_like", "", answer=Answer.DO_NOT_KNOW, id="not-know"),
)
CONDITIONS = (
    line(
        "support", "Ring me before you come.", reason="I need time to get ready.",
        only_if="it is not an emergency.", if_not="I do not open the door.",
    ),
    line("support", "Never hold my arm.", importance=Importance.MUST_NOT),
    line("support", "I have my own key.", importance=Importance.MUST, rank=1),
    line("support", "I eat at six.", importance=Importance.SHOULD, rank=2),
    line("support", "I have a cat on my bed.", importance=Importance.LIKE, rank=3),
    line("support", "Swim every Monday.", how_often="once a week", when=When("at 4 o’clock")),
)  # fmt: skip
STORY = (
    line(
        "story",
        "I was born in Leeds. We had a blue boat. My gran took me out in it. She sang to me. "
        "Then we moved to the sea.",
        when=When("1990"),
        until=When("when I was 12"),
    ),
    line("story", "I got my first job.", when=When("at 19")),
)
NESTED = (
    line("about_me", "Things at home", is_heading=True),
    line("about_me", "I share a house.", id="house"),
    line("about_me", "My room is upstairs.", under_id="house", id="room"),
    line("about_me", "The window is broken.", under_id="room", id="window"),
    line("about_me", "I have 2 fish.", id="fish"),
)
TABLE = (
    line("signs", "The bell rings", column="when_this", row_id="r1"),
    line("signs", "I cover my ears", column="i_do", row_id="r1"),
    line("signs", "I shout", column="i_do", row_id="r1"),
    line("signs", "It is too loud", Source.SEEN, column="it_means", row_id="r1"),
    line("signs", "Turn it off", column="please", row_id="r1"),
    line("signs", "Somebody new comes", column="when_this", row_id="r2"),
    line("signs", "I hide", column="i_do", row_id="r2"),
)
TWICE = (
    line("good_bad_days", "Tea in bed.", column="good", sheet_id="sheet-1", id="good-1"),
    line("good_bad_days", "No bus.", column="bad", sheet_id="sheet-1", id="bad-1"),
    line(
        "good_bad_days", "Toast in bed.", Source.SOMEONE_ELSE, said_by="tom", column="good",
        sheet_id="sheet-2", id="good-2", created_at=LATER,
    ),
)  # fmt: skip
VIEWS = (
    line("working", "My job works.", column="working"),
    line("working", "The evenings are long.", column="not_working"),
    line("working", "The flat is good for him.", Source.SOMEONE_ELSE, said_by="mum", column="working"),
)
OWN = (
    line(OWN_CHAPTER, "I want to paint a boat."),
    line("a_chapter_that_is_gone", "I still like trams."),
)
WEEK = (
    line("week", "Quiz night.", column="tuesday", row_id="evening"),
    line("week", "A swim.", column="tuesday", row_id="morning"),
    line("week", "Church.", column="sunday"),
)
FACES = (
    line("how_it_is", "My bedroom", column="poor", wanted="very_good", id="bedroom"),
    line(
        "how_it_is", "His bedroom", Source.SOMEONE_ELSE, said_by="mum", column="ok", wanted="good",
        beside_id="bedroom", said_on=date(2026, 2, 1), id="bedroom-mum",
    ),
)  # fmt: skip
MONEY = (
    line("money", "Support at home", money=Money(12050, Period.WEEK, payer="The council", holder="mum")),
    line("money", "The swim", money=Money(450, Period.VISIT, payer=ME)),
    line("money", "The club", money=Money(1000, Period.WEEK, payer="The lottery fund")),
    line("money", "New bed", money=Money(30000, Period.ONCE)),
    line("money", "Night support", money=Money(None, Period.NIGHT)),
    line("money", "All of it", money=Money(15000, Period.WEEK, is_total=True)),
    line("money", "The boat", money=Money(700, Period.OTHER, "every tide")),
)
PLACES = (
    line("places", "The harbour", spot=Spot(100, 900, "blue")),
    line("places", "The library", spot=Spot(500, 500)),
)
FACTS = (
    line("must_know", "I am allergic to nuts.", reason="I cannot breathe.", picture=symbol("danger")),
    line("my_numbers", "My library card is 0042 117."),
    line("copies", "Mum", column="who", row_id="c1"),
    line("copies", "On the kitchen wall", column="where", row_id="c1"),
    line("agreed", "Ada", column="who", row_id="a1"),
    line("agreed", "My helper", column="role", row_id="a1"),
    line("agreed", "4 March 2026", column="day", row_id="a1"),
    line("look_again", "In spring.", look_again_on=date(2027, 3, 1)),
)
EDITIONS = (
    line("now", "I live in Leeds.", id="leeds"),
    line("now", "I live in Hull.", created_at=LATER, id="hull"),
)
PICTURES = (
    line(
        "home", "", Source.OWN_PICTURE, picture=Picture(PictureKind.PHOTO, "0" * 64, "My drawing of a boat"),
        id="drawing",
    ),
)  # fmt: skip
OF_THE_MEETING = (
    line(PARKED, "Ask about the bus pass.", sheet_id=MEETING_ID),
    line(CLOSING, "Hope", Source.SOMEONE_ELSE, said_by="mum", sheet_id=MEETING_ID),
    line(CLOSING, "Boat", sheet_id=MEETING_ID),
    line(FEEDBACK, "It was long.", column="good", sheet_id=MEETING_ID),
    line(WHAT_NEXT, "Ada tells the landlord.", sheet_id=MEETING_ID),
)
MATTERS = (line("matters", "I steer it myself.", about_id="dream-1"),)
LINES = tuple(
    replace(x, position=n)
    for n, x in enumerate(
        (
            *SAME_THING, *TWO_VIEWS, *ANSWERS, *CONDITIONS, *STORY, *NESTED, *TABLE, *TWICE, *VIEWS, *OWN,
            *WEEK, *FACES, *MONEY, *PLACES, *FACTS, *EDITIONS, *PICTURES, *OF_THE_MEETING, *MATTERS,
        )
    )
)  # fmt: skip

DREAMS = (
    Dream(
        "dream-1",
        P,
        "I want my own boat.",
        symbol("dream"),
        Source.OWN_WORDS,
        THEN,
        check=Check.YES,
        audiences=EVERYBODY,
    ),
)
GOALS = (Goal("goal-1", P, "dream-1", "I can row.", None, THEN, When("before the summer")),)
OBSTACLES = (
    Obstacle("rock-1", P, "goal-1", ObstacleTheme.MONEY, "Lessons cost a lot.", THEN, helper_id="ada"),
)
STEPS = (
    Step(
        "step-1", P, "goal-1", "Ring the boat club.", None, THEN, ("The boat club", "mum", ME),
        When("before the summer"), StepState.CHANGED, "We wrote a letter.", follows_up=("ada", ME),
        back_up="We try the sea scouts.",
    ),
    Step("step-2", P, "goal-1", "Find a life jacket.", None, THEN, position=1),
    Step("step-3", P, "", "Tidy my room.", None, THEN, (ME,), When("when I am 30"), position=2),
)  # fmt: skip

MEETING = Meeting(
    MEETING_ID,
    P,
    "maps",
    THEN,
    day=date(2026, 3, 4),
    at="2 o’clock",
    lasts="1 hour",
    where="The quiet room",
    where_notes="It is next to the cafe.",
    invited=(
        Invited(ME, ("breaks",), "My own chair", Coming.YES, was_there=False),
        Invited("mum", ("large_print",), "", Coming.YES, was_there=True),
        Invited("My old teacher", (), "", Coming.MAYBE),
    ),
    agenda=(
        AgendaItem("i1", AgendaKind.HELLO),
        AgendaItem("i2", AgendaKind.CHAPTER, "dreams", minutes=20),
        AgendaItem("i3", AgendaKind.BREAK, minutes=10),
        AgendaItem("i4", AgendaKind.OWN, words="We look at boats"),
        AgendaItem("i5", AgendaKind.CLOSING),
    ),
    ground_rules=("listen", "We laugh"),
    state=MeetingState.STOPPED,
    at_item="i4",
    started_at=THEN,
    why_away="I was ill.",
    next_time=When("after Easter"),
)

_OPTIONS = (
    SortOption("o1", "Stairs", symbol("home")),
    SortOption("o2", "My key", symbol("key")),
    SortOption("o3", "The noise", None),
    SortOption("o4", "My fish", None, is_own=True),
)
SITTINGS = (
    Sitting(
        "sitting-1", P, "home", "My home", THEN, _OPTIONS,
        (
            Placed("o1", SortPlace.NOT_GOOD),
            Placed("o2", SortPlace.GOOD, again=SortPlace.NOT_GOOD),
            Placed("o3", SortPlace.DO_NOT_WANT),
        ),
        chosen_by="ada", helped_by="mum", confirmed_at=THEN,
    ),
    Sitting(
        SITTING_ID, P, "home", "My home", LATER, _OPTIONS,
        (
            Placed("o1", SortPlace.GOOD),
            Placed("o2", SortPlace.GOOD),
            Placed("o3", SortPlace.DO_NOT_KNOW),
            Placed("o4", SortPlace.NOT_SURE),
        ),
        scale_words=("Yippee", "Hm", "Yuck"), chosen_by=ME, position=1,
    ),
)  # fmt: skip
STYLE_CHOICES = (
    StyleChoice(
        "choice-1",
        P,
        "maps",
        THEN,
        names=(("important", "What counts for me"),),
        own=(OwnChapter(OWN_CHAPTER, "My boats"),),
    ),
)
CHAPTER_RECORDS = (ChapterRecord("record-1", P, OWN_CHAPTER, THEN, EVERYBODY),)
VOICE_NOTES = (VoiceNote("note-1", P, "important", "alone", "1" * 64, 12, THEN, "", "I sang.", ME, THEN),)

STILL = Picture(PictureKind.PHOTO, "3" * 64, "I paddle with Tom.")
FILMS = (
    Film(
        "film-1", P, "with-tom", "4" * 64, "mp4", 75, 1920, 1080, STILL, THEN, "I paddle with Tom.", "mum",
    ),
)  # fmt: skip


def real_plan() -> Plan:
    return Plan(
        PERSON,
        SUPPORTERS,
        LINES,
        DREAMS,
        GOALS,
        OBSTACLES,
        STEPS,
        meetings=(MEETING,),
        sittings=SITTINGS,
        voice_notes=VOICE_NOTES,
        style_choices=STYLE_CHOICES,
        chapter_records=CHAPTER_RECORDS,
        films=FILMS,
    )
