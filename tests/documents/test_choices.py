"""What somebody may choose."""

import pytest
from tests.documents.sample import choices

from pcplanner.documents.choices import DocumentKind


@pytest.mark.parametrize("size", [13, 37])
def test_a_size_nobody_should_print_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="points"):
        choices(size)


def test_large_print_is_at_least_sixteen_points() -> None:
    with pytest.raises(ValueError, match="16"):
        choices(14, kind=DocumentKind.LARGE_PRINT)
    assert choices(14).size_pt == 14
