from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.session.code_sheet import CodeSheet


def test_the_code_is_read_group_by_group(bare_context: Context, qtbot: QtBot) -> None:
    sheet = CodeSheet(bare_context.look)
    qtbot.addWidget(sheet)
    sheet.show_groups(("ABCD", "EFGH"))
    assert "ABCD EFGH" in sheet.accessibleName()
    sheet.show_groups(())
    assert "ABCD" not in sheet.accessibleName()
