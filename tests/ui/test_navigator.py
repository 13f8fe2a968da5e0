from pcplanner.ui.navigator import Move, Navigator
from pcplanner.ui.routes import Place, Route

PEOPLE, HOME, CIRCLE = Route(Place.PEOPLE), Route(Place.HOME, "p"), Route(Place.CIRCLE, "p")
PICTURE = Route(Place.PICTURE, "p")


def test_back_leads_the_way_one_came() -> None:
    navigator = Navigator()
    for route in (PEOPLE, HOME, CIRCLE):
        navigator.go(route)
    navigator.back()
    assert navigator.here == HOME
    navigator.back()
    navigator.back()
    assert navigator.here == PEOPLE
    assert not navigator.can_go_back


def test_going_to_a_place_on_the_way_unwinds_to_it() -> None:
    navigator = Navigator()
    for route in (PEOPLE, HOME, CIRCLE, HOME):
        navigator.go(route)
    assert navigator.routes == (PEOPLE, HOME)


def test_a_question_is_answered_after_the_page_is_back() -> None:
    navigator = Navigator()
    navigator.go(CIRCLE)
    heard: list[tuple[object, Route | None]] = []
    navigator.ask(PICTURE, lambda value: heard.append((value, navigator.here)))
    navigator.answer("a picture")
    assert heard == [("a picture", CIRCLE)]


def test_leaving_a_question_answers_nothing() -> None:
    navigator = Navigator()
    navigator.go(CIRCLE)
    heard: list[object] = []
    navigator.ask(PICTURE, heard.append)
    navigator.back()
    assert heard == []


def test_every_move_is_told() -> None:
    navigator = Navigator()
    moves: list[Move] = []
    navigator.moved.connect(lambda _, move: moves.append(move))
    navigator.go(PEOPLE)
    navigator.go(HOME)
    navigator.replace(CIRCLE)
    navigator.back()
    assert moves == [Move.FORWARD, Move.FORWARD, Move.FORWARD, Move.BACK]


def test_back_from_a_visit_leads_to_where_it_was_begun() -> None:
    navigator = Navigator()
    dreams, dream, steps = (
        Route(Place.DREAMS, "p"),
        Route(Place.DREAM, "p", "d"),
        Route(Place.STEPS, "p", "d"),
    )
    for route in (HOME, dreams, dream, steps):
        navigator.go(route)
    navigator.visit(dream)
    assert navigator.routes == (HOME, dreams, steps, dream)
    navigator.back()
    assert navigator.here == steps
    navigator.visit(dream)
    navigator.go(steps)
    assert navigator.routes == (HOME, dreams, steps)


def test_a_visit_leaves_a_question_its_answer() -> None:
    navigator = Navigator()
    navigator.go(HOME)
    heard: list[object] = []
    navigator.ask(PICTURE, heard.append)
    navigator.visit(CIRCLE)
    navigator.visit(PICTURE)
    navigator.back()
    navigator.back()
    assert navigator.here == PICTURE
    navigator.answer("a picture")
    assert heard == ["a picture"]
