from pcplanner.services.bundle import Services
from pcplanner.ui.routes import Place
from pcplanner.ui.screen_sorting import keep_sittings, sorting_screens


def test_every_screen_shows_a_sitting_that_is_there(practice: Services, example_person_id: str) -> None:
    keep_sittings(practice, example_person_id)
    plan = practice.people.plan(example_person_id)
    screens = list(sorting_screens(example_person_id, "nobody"))
    names = [name for name, _, _, _ in screens]
    assert len(set(names)) == len(names)
    shown = [route for _, route, _, _ in screens if route.place in {Place.SORT, Place.SORT_COMPARE}]
    assert {route.place for route in shown} == {Place.SORT, Place.SORT_COMPARE}
    for route in shown:
        assert plan.sitting(route.thing_id) is not None
        assert not route.parent_id or plan.sitting(route.parent_id) is not None
