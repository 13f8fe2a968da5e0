"""Make plans to print: a full one, an almost empty one, a very long one and one full of nasty text."""

from datetime import UTC, date, datetime

from pcplanner.documents.choices import ALL_PARTS, DocumentChoices, DocumentKind, Part
from pcplanner.domain.circle import Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step, StepState
from pcplanner.domain.lines import Check, Line, Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When

MADE_ON = date(2025, 3, 4)
THEN = datetime(2025, 3, 4, 10, 0, tzinfo=UTC)
NASTY = (
    "x" * 230,
    "<b>&\"'<br/>{name}",
    "😀 Happy\u200d 👍🏽",
    "مريم تحب الشاي",
    "שלום 123",
    "tab\there\x00\x07 and\u202ethere",
    "日本語",
    "naïve café ﬁne Ĳ ŵ Ω Ж",
    "...!? ... (maybe) [no] 50%",
    "e\u0301\u0301\u0301 a\u00adb no\u00a0break",
)


def choices(
    size_pt: int = 16,
    parts: frozenset[Part] = ALL_PARTS,
    kind: DocumentKind = DocumentKind.PLAN,
) -> DocumentChoices:
    return DocumentChoices(kind, size_pt, MADE_ON, parts)


def sun(picture: Picture) -> PictureData:
    """Give the same small drawing for every picture, as a fake of the pack of symbols."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><circle cx="256" cy="256" r="190" '
        'fill="#FFC845" stroke="#1B1B1F" stroke-width="14"/></svg>'
    )
    return PictureData("svg", svg.encode(), picture.alt or f"A picture of {picture.ref.split('/')[-1]}")


def person(
    name: str = "Robin", look_again_on: date | None = date(2025, 6, 3), checked_by: str = "Ada"
) -> Person:
    face = Picture(PictureKind.PORTRAIT, "robin", "Robin smiles")
    return Person("p", name, face, THEN, look_again_on=look_again_on, checked_by=checked_by)


def line(
    number: int,
    chapter: str,
    words: str,
    picture: str = "tea",
    source: Source = Source.OWN_WORDS,
    check: Check = Check.YES,
    said_by: str = "",
    about_id: str = "",
    how_we_check: str = "",
) -> Line:
    return Line(
        f"line-{number}",
        "p",
        chapter,
        words,
        symbol(picture) if picture else None,
        source,
        THEN,
        said_by,
        check,
        position=number,
        about_id=about_id,
        how_we_check=how_we_check,
    )


def supporter(
    name: str,
    ring: Ring,
    relation: Relation = Relation.OTHER,
    words: str = "",
    kind: SupporterKind = SupporterKind.PERSON,
    roles: tuple[Role, ...] = (),
    has_face: bool = True,
) -> Supporter:
    face = Picture(PictureKind.PORTRAIT, name, f"{name} smiles") if has_face else None
    return Supporter(
        name.casefold(), "p", name, face, ring, 0, kind, relation, words, ring is Ring.PAID, roles
    )


SUPPORTERS = (
    supporter("Mum", Ring.CLOSEST, Relation.FAMILY),
    supporter("Kit", Ring.CLOSEST, Relation.FAMILY, "my brother"),
    supporter("Biscuit", Ring.CLOSEST, words="my dog", kind=SupporterKind.ANIMAL, has_face=False),
    supporter("Joan", Ring.GROUPS, Relation.NEIGHBOUR),
    supporter("Garden club", Ring.GROUPS, kind=SupporterKind.GROUP, has_face=False),
    supporter("Meg", Ring.PAID, Relation.HELPER, roles=(Role.FACILITATOR,)),
    supporter("Ada", Ring.PAID, Relation.HELPER, roles=(Role.ADVOCATE,)),
)

LINES = (
    line(1, "admire", "Robin makes me laugh.", "happy", Source.SOMEONE_ELSE, Check.YES, "kit"),
    line(
        2, "admire", "Robin is never late. Robin is kind.", "clock", Source.SOMEONE_ELSE,
        Check.NOT_ASKED, "meg",
    ),
    line(3, "important", "I have a cup of tea before we talk.", "tea"),
    line(4, "important", "I walk Biscuit every morning. Biscuit is my dog.", "dog"),
    line(
        5, "important", "Robin likes to sit in the garden after tea.", "garden", Source.SOMEONE_ELSE,
        Check.NOT_SURE, "mum",
    ),
    line(6, "important", "Ada is my advocate. She comes to my meetings.", "advocate"),
    line(
        7, "important", "Robin is calm by the sea.", "calm", Source.SEEN, Check.NOT_ASKED,
        how_we_check="We go to the sea and look.",
    ),
    line(
        8, "important", "I want to go out alone. Mum wants somebody with me.", "walk", Source.WE_DISAGREE,
        Check.NOT_ASKED,
    ),
    line(9, "support", "", "listen", Source.OWN_PICTURE),
    line(10, "support", "Robin wants the light off.", "", Source.SOMEONE_ELSE, Check.NO, "My old teacher"),
    line(
        11, "support",
        "Tell me the plan the day before. Give me time to answer. A direct payment pays for my bus.", "clock",
    ),
    line(12, "matters", "I can shut my own door.", "key", about_id="d1"),
    line(13, "matters", "I can cook what I like.", "cook", about_id="d1"),
)  # fmt: skip


def _step(
    number: int, goal: str, words: str, who: tuple[str, ...], when: When, state: StepState, happened: str = ""
) -> Step:
    return Step(
        f"s{number}",
        "p",
        goal,
        words,
        symbol("small-step"),
        THEN,
        who,
        when,
        state,
        happened,
        position=number,
    )


STEPS = (
    _step(1, "g1", "Mum and I make a list.", ("mum", ME), When("Soon."), StepState.DONE),
    _step(2, "g1", "Kit drives me to see a flat.", ("kit",), When(day=date(2025, 3, 8)), StepState.DONE),
    _step(3, "g2", "Meg rings the council.", ("meg",), When(day=date(2025, 3, 14)), StepState.STARTED),
    _step(4, "g2", "Meg sends me the form.", ("meg",), When(day=date(2025, 3, 28)), StepState.NOT_YET),
    _step(
        5,
        "g2",
        "I cook tea on Friday.",
        (ME,),
        When(day=date(2025, 3, 7)),
        StepState.CHANGED,
        "I cooked on Sunday.",
    ),
    _step(6, "g2", "Somebody finds out about buses.", (), When("before the summer"), StepState.NOT_YET),
)

DREAMS = (
    Dream(
        "d1",
        "p",
        "I want my own front door.",
        symbol("my-own-front-door"),
        Source.OWN_WORDS,
        THEN,
        check=Check.YES,
    ),
    Dream("d2", "p", "Robin wants to swim in the sea.", symbol("swim"), Source.SOMEONE_ELSE, THEN, "mum"),
)
GOALS = (
    Goal("g1", "p", "d1", "I know what I like.", symbol("choose"), THEN, When(day=date(2025, 5, 1))),
    Goal("g2", "p", "d1", "I choose my flat.", symbol("key"), THEN, position=1),
)
OBSTACLES = (
    Obstacle(
        "o1", "p", "g2", ObstacleTheme.INFORMATION, "The form is hard.", THEN, "s3", "Ada reads it with me.",
        symbol("read"), "ada",
    ),
)  # fmt: skip


def full_plan() -> Plan:
    return Plan(person(), SUPPORTERS, LINES, DREAMS, GOALS, OBSTACLES, STEPS)


LONG_STEP = (
    'Write to <b>&"Joe" a very long letter with lots of words about how I would like to help with the sheep '
    "and so on and on, the goats, the hens and the ducks every Saturday morning END NOW"
)


def farm_plan() -> Plan:
    """Make a short plan with a long step, a long name, a goal without steps and a way round."""
    people = (
        supporter('Mum & Dad "Smith"', Ring.CLOSEST, Relation.FAMILY),
        supporter("Rex my dog", Ring.FRIENDS, kind=SupporterKind.ANIMAL),
        supporter("St Mark cafe and church", Ring.GROUPS, kind=SupporterKind.PLACE),
        supporter("Sam Helper", Ring.PAID, Relation.HELPER),
    )
    told = (
        line(1, "important", "my dog Rex sleeps near me at night and i see him"),
        line(2, "matters", "Being outside all day", about_id="d"),
    )
    dream = Dream("d", "p", 'I want to work with <b>&"animals" on a farm', None, Source.OWN_WORDS, THEN)
    goals = (
        Goal("g1", "p", "d", "Visit a farm on Saturdays", None, THEN, When("by the end of 2026")),
        Goal("g2", "p", "d", "Buy my own boots", None, THEN, position=1),
    )
    rock = Obstacle(
        "o", "p", "g1", ObstacleTheme.OTHER, "They say I get tired", THEN, "", "Rest at noon", None, ME
    )
    steps = (
        _step(1, "g1", "Ring the farm", (ME,), When(day=date(2025, 5, 3)), StepState.DONE),
        _step(2, "g1", "Choose boots", (), When("before my next meeting"), StepState.NOT_YET),
        _step(3, "g1", LONG_STEP, (ME,), When("every week"), StepState.CHANGED),
    )
    return Plan(person("Ann Example"), people, told, (dream,), goals, (rock,), steps)


def almost_empty_plan() -> Plan:
    return Plan(person(look_again_on=None, checked_by=""))


def long_plan(count: int = 300) -> Plan:
    told = tuple(
        line(n, ("admire", "important", "support")[n % 3], f"I like thing {n} very much. It is good for me.")
        for n in range(count)
    )
    return Plan(person(), SUPPORTERS, told)


def nasty_plan() -> Plan:
    told = tuple(line(n, "important", words) for n, words in enumerate(NASTY))
    said = tuple(
        line(100 + n, "support", words, "", Source.SOMEONE_ELSE, Check.NOT_ASKED, words[:150])
        for n, words in enumerate(NASTY)
    )
    long_line = line(200, "admire", "A very long thing is said here. " * 60)
    endless = line(201, "admire", "and then " * 400)
    people = tuple(
        Supporter(f"n{n}", "p", words[:200], None, Ring(n % 4 + 1), n) for n, words in enumerate(NASTY)
    )
    step = Step("s", "p", "g", NASTY[0], None, THEN, ("n0", ME, "n3"), When(NASTY[1]), what_happened=NASTY[2])
    dream = Dream("d", "p", NASTY[3], None, Source.OWN_WORDS, THEN)
    goal = Goal("g", "p", "d", NASTY[1], None, THEN)
    obstacle = Obstacle("o", "p", "g", ObstacleTheme.MONEY, NASTY[4], THEN, "s", NASTY[7], None, "n1")
    return Plan(
        person("R" * 90 + ' <b>&" مريم 😀 ' + "o" * 90),
        people,
        (long_line, endless, *told, *said),
        (dream,),
        (goal,),
        (obstacle,),
        (step,),
    )
