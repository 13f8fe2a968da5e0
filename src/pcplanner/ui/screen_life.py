"""List the screens of money, the alarm, the map of places, and a circle as real plans hold it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from pcplanner.domain.circle import Role, SupporterKind
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Details, Spot
from pcplanner.domain.money import Money, Period
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.ui.pages.alarm.tiles import ContactCard
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import press
from pcplanner.ui.screen_styles import StyleScreen

_PLACES = (
    ("cafe", 1, "like"),
    ("library", 4, "want"),
    ("bus", 10, "dislike"),
    ("swim", 13, "ok"),
    ("beach", 0, ""),
)
_SYMBOLS = {"bus": "bus-stop"}


def keep_life(services: Services, person_id: str) -> None:
    """Keep a few amounts of money for the pictures of screens."""
    council = say("money.sample_payer")
    amounts = (
        ("support", Money(5000, Period.WEEK, payer=council, holder=ME)),
        ("swim", Money(600, Period.VISIT, payer=ME)),
        ("night-support", Money(3400, Period.WEEK, payer=ME, words=say("money.sample_amount"))),
        ("budget", Money(9000, Period.WEEK, payer=council, is_total=True)),
        ("holiday", Money(None, Period.YEAR)),
    )
    for name, money in amounts:
        picture = symbol(name)
        details = Details(money=money)
        services.lines.add(person_id, "money", name.replace("-", " ").capitalize(), picture, details=details)
    plan = services.people.plan(person_id)
    who = [x for x in plan.supporters if x.kind is SupporterKind.PERSON][:2]
    for supporter in who:
        if Role.ALARM_CONTACT not in supporter.roles:
            services.circle.switch_role(supporter.id, Role.ALARM_CONTACT)
    services.lines.add(person_id, "alarm", say("alarm.sample_phone"), about_id=who[0].id)
    services.lines.add(person_id, "alarm", say("alarm.sample_sign"), symbol("upset"))
    for name, square, colour in _PLACES:
        spot = Spot(square % 5 * 200 + 100, square // 5 * 250 + 125, colour)
        words, details = say(f"life_map.sample_{name}"), Details(spot=spot if colour else None)
        services.lines.add(person_id, "places", words, symbol(_SYMBOLS.get(name, name)), details=details)


def life_screens(me: str, empty_id: str) -> Iterator[StyleScreen]:
    """Yield the screens, with the example person and with somebody whose plan is empty."""
    money = Route(Place.MONEY, me, "money")
    yield StyleScreen("money", money)
    yield StyleScreen("money_drawer", money, is_drawer_open=True)
    yield StyleScreen("money_empty", Route(Place.MONEY, empty_id, "money"))
    alarm = Route(Place.ALARM, me, "alarm")
    yield StyleScreen("alarm", alarm)
    yield StyleScreen("alarm_drawer", alarm, is_drawer_open=True)
    yield StyleScreen("alarm_empty", Route(Place.ALARM, empty_id, "alarm"))
    choose = press(say("alarm.choose"))
    yield StyleScreen("alarm_choose", alarm, acts=(choose,))
    yield StyleScreen("alarm_choose_empty", Route(Place.ALARM, empty_id, "alarm"), acts=(choose,))
    yield StyleScreen("alarm_phone", alarm, acts=(_press_contact,))
    places = Route(Place.LIFE_MAP, me, "places")
    chosen, move = (
        press(say("life_map.sample_cafe")),
        press(say("life_map.sample_cafe"), say("life_map.move")),
    )
    yield StyleScreen("map", places)
    yield StyleScreen("map_drawer", places, is_drawer_open=True)
    yield StyleScreen("map_empty", Route(Place.LIFE_MAP, empty_id, "places"))
    yield StyleScreen("map_chosen", places, acts=(chosen,))
    yield StyleScreen("map_move", places, acts=(move,))
    yield StyleScreen("map_colours", places, acts=(press(say("life_map.change_words")),))
    yield from _circle_screens(me)
    begin, add = press(say("money.add")), say("money.add")
    yield StyleScreen("money_what", Route(Place.MONEY, empty_id, "money", "1"), acts=(begin,))
    for key in ("amount", "period", "payer"):
        acts = (press(add, say(f"money.step_{key}")),)
        yield StyleScreen(f"money_{key}", Route(Place.MONEY, empty_id, "money", "1"), acts=acts)


def _circle_screens(me: str) -> Iterator[StyleScreen]:
    yield StyleScreen("circle_drawer", Route(Place.CIRCLE, me), is_drawer_open=True)
    who, following = say("supporter.step_who"), say("shell.next")
    asked = press(who, following, following)
    yield StyleScreen("supporter_presence", Route(Place.SUPPORTER, me), acts=(asked,))


def _press_contact(shown: QWidget) -> None:
    """Press the first of those who can ring the alarm."""
    next(x for x in shown.findChildren(ContactCard) if x.isVisible()).click()
