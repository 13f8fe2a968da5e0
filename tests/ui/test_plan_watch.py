from PySide6.QtCore import QObject

from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch


def test_the_plan_is_read_again_after_each_change_until_the_page_is_left(
    context: Context, example: Plan, new_person_id: str
) -> None:
    parent = QObject()
    watch = PlanWatch(context, new_person_id, parent)
    plans: list[Plan] = []
    watch.plan_read.connect(plans.append)
    watch.load()
    dreams = context.services.dreams
    context.change(lambda: dreams.add_dream(new_person_id, "I sing."))
    context.change(lambda: dreams.add_dream(example.person.id, "I dance."))
    assert [[dream.words for dream in plan.dreams] for plan in plans] == [[], ["I sing."]]
    watch.close()
    context.change(lambda: dreams.add_dream(new_person_id, "I swim."))
    assert watch.is_closed
    assert len(plans) == 2


def test_while_something_is_saved_an_older_plan_is_not_shown(context: Context, new_person_id: str) -> None:
    parent = QObject()
    watch = PlanWatch(context, new_person_id, parent)
    plans: list[Plan] = []
    watch.plan_read.connect(plans.append)
    watch.hold()
    watch.hold()
    watch.load()
    watch.release()
    assert plans == []
    watch.release()
    assert len(plans) == 1
    watch.hold()
    watch.release()
    assert len(plans) == 1
