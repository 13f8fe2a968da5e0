"""Hold what somebody chose to take home: which paper, what goes in and for whom."""

from datetime import date

from pcplanner.documents.choices import ALL_PARTS, DocumentChoices, DocumentKind, Part
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.lines import Audience
from pcplanner.domain.people import PRINT_SIZES_PT
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import Services
from pcplanner.ui.pages.take_home.papers import (
    MORE,
    Choice,
    Group,
    Item,
    group_choices,
    group_of,
    item_choices,
    items_of,
    page_of,
    wanted_item,
)
from pcplanner.ui.pages.take_home.state import Told, parts_for, parts_held


class Chosen:
    """Know what goes into the copy; what its audience sees of a plan is worked out once.

    ``kind`` is the value of the paper that is wanted first, ``about_id`` the meeting or the sitting it is
    about; empty means my plan, and the newest one.
    """

    def __init__(self, services: Services, kind: str = "", about_id: str = "") -> None:
        self._services = services
        self._wanted_kind, self._about_id = kind, about_id
        self._group = group_of(kind)
        self._item_id = ""
        self._items_page = 0
        self._told: Told | None = None
        self.volume = 0
        self.parts = ALL_PARTS
        self.audience = Audience.ME
        self.sheet = services.settings.sheet()
        self.is_grey = False

    def switch_part(self, part: Part) -> None:
        """Let a part go in or stay out."""
        self.parts, self.volume = self.parts ^ {part}, 0

    def choose_audience(self, audience: Audience) -> None:
        """Make the copy for somebody else; what goes in begins with what was shared with them."""
        self.audience, self.volume = audience, 0
        self.parts = parts_for(audience)
        self._told = None

    def choose_group(self, group: Group) -> None:
        """Take a paper of another group, its first one."""
        self._group, self._item_id, self._items_page, self.volume = group, "", 0, 0
        self._wanted_kind = ""

    def choose_item(self, item_id: str) -> bool:
        """Take this paper of the group, or see more of them; say whether the copy is another one now."""
        if item_id == MORE:
            self._items_page += 1
            return False
        is_new, self.volume = item_id != self._item_id, 0
        self._item_id = item_id
        return is_new

    def told(self, plan: Plan) -> Told:
        """Return a plan with what its audience sees of it."""
        if self._told is None or self._told.plan is not plan:
            take_home = self._services.take_home
            seen = take_home.seen(plan, self.audience)
            part_of_line = take_home.part_of_line(plan)
            chapters = self._services.styles.chapters(plan)
            held = parts_held(seen, part_of_line)
            kept = parts_held(plan, part_of_line) - held
            self._told = Told(plan, seen, held, kept, part_of_line, chapters)
        return self._told

    def choices(self, plan: Plan, made_on: date) -> DocumentChoices:
        """Return what the document is to be made of."""
        size = plan.person.print_size_pt
        usual = DocumentKind.PLAN if size == PRINT_SIZES_PT[0] else DocumentKind.LARGE_PRINT
        item = self._item(plan)
        return DocumentChoices(
            item.kind if item else usual,
            size,
            made_on,
            self.parts,
            audience=self.audience,
            style_id=item.style_id if item else "",
            about_id=item.about_id if item else "",
            volume=self.volume,
            sheet=PaperSize.A3 if item is not None and item.sheet is PaperSize.A3 else self.sheet,
            is_grey=self.is_grey,
            is_on_two_sheets=item is not None and item.is_on_two_sheets,
        )

    def papers(self, plan: Plan) -> tuple[Choice, ...]:
        """Return the groups of papers there are."""
        groups = [x for x in Group if x is Group.PLAN or self._items(plan, x)]
        return group_choices(groups, self._group if self._item(plan) else Group.PLAN)

    def items(self, plan: Plan) -> tuple[Choice, ...]:
        """Return the papers of the group that is chosen; none for my plan."""
        item = self._item(plan)
        return item_choices(self._items(plan, self._group), item.id if item else "", self._items_page)

    def _items(self, plan: Plan, group: Group) -> tuple[Item, ...]:
        seen = self.told(plan).seen
        styles = self._services.take_home.used_styles(seen) if group is Group.STYLE else ()
        return items_of(group, seen, styles, self._about_id)

    def _item(self, plan: Plan) -> Item | None:
        items = self._items(plan, self._group)
        if self._wanted_kind and items:
            wanted = wanted_item(items, self._wanted_kind, self._about_id)
            self._wanted_kind = ""
            if wanted is not None:
                self._item_id, self._items_page = wanted.id, page_of(items, wanted.id)
        return next((x for x in items if x.id == self._item_id), next(iter(items), None))
