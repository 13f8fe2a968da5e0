"""Hold an invented person with one of everything, for the storage tests."""

from dataclasses import replace
from datetime import UTC, date, datetime

from pcplanner.domain.access import AccessProfile, ThemeName
from pcplanner.domain.circle import Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step, StepState
from pcplanner.domain.lines import Audience, Check, Importance, Line, Source
from pcplanner.domain.people import Person
from pcplanner.domain.picture_uses import PictureUse, WordPicture, picture_use_id, word_picture_id
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.storage.library import Library
from pcplanner.storage.mapping import Entity

PASSPHRASE = "seven green kettles"
THEN = datetime(2025, 3, 1, 9, 30, 15, 123456, tzinfo=UTC)

PERSON = Person(
    "person-1",
    "Zoë Öztürk",
    Picture(PictureKind.PORTRAIT, "hair=3", "a drawn face"),
    THEN,
    AccessProfile(scale=150, theme=ThemeName.DARK, motion=False, say_like=(("Öztürk", "erz-turk"),)),
    print_size_pt=22,
    look_again_on=date(2025, 9, 1),
)
SUPPORTER = Supporter(
    "supporter-1",
    PERSON.id,
    "Auntie May",
    None,
    Ring.PAID,
    2,
    SupporterKind.PERSON,
    Relation.OTHER,
    "sings with me",
    True,
    (Role.ADVOCATE, Role.ALARM_CONTACT),
)
LINE = Line(
    "line-1",
    PERSON.id,
    "important",
    "My red mug\nin the morning",
    symbol("mug"),
    Source.SOMEONE_ELSE,
    THEN,
    said_by=SUPPORTER.id,
    check=Check.NOT_SURE,
    importance=Importance.MUST,
    audiences=(Audience.ME, Audience.GP),
)
DREAM = Dream("dream-1", PERSON.id, "Swim in the sea", symbol("dream"), Source.OWN_PICTURE, THEN)
GOAL = Goal("goal-1", PERSON.id, DREAM.id, "Get a warm swimsuit", None, THEN, When("before the summer", None))
OBSTACLE = Obstacle(
    "obstacle-1", PERSON.id, GOAL.id, ObstacleTheme.TRANSPORT, "No bus on Sunday", THEN, helper_id=ME
)
STEP = Step(
    "step-1",
    PERSON.id,
    GOAL.id,
    "Ring the shop",
    None,
    THEN,
    (ME, SUPPORTER.id),
    When("", date(2025, 4, 1)),
    StepState.STARTED,
)
WORD_PICTURE = WordPicture(word_picture_id(PERSON.id, "mug"), PERSON.id, "mug", symbol("mug"), THEN)
PICTURE_USE = PictureUse(picture_use_id(PERSON.id, symbol("mug")), PERSON.id, symbol("mug"), THEN, True)


def a_plan_of_version_1() -> tuple[Entity, ...]:
    """Return one of everything that the first form of the library can hold."""
    return (PERSON, SUPPORTER, LINE, DREAM, GOAL, OBSTACLE, STEP)


def a_whole_plan() -> tuple[Entity, ...]:
    """Return one of everything, in the order in which it can be stored."""
    return (*a_plan_of_version_1(), WORD_PICTURE, PICTURE_USE)


def put(
    library: Library, *entities: Entity, label: str = "added a thing", person_id: str = PERSON.id
) -> None:
    """Store some things in one change."""
    with library.changing(label, person_id) as change:
        for each in entities:
            change.put(each)


def plan_of(library: Library) -> Plan:
    """Return the plan of the invented person."""
    with library.reading() as reader:
        return reader.plan(PERSON.id)


def step(number: int) -> Step:
    """Return one of many steps."""
    return replace(STEP, id=f"step-{number}", words=f"Step {number}", position=number)
