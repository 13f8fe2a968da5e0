"""Draw the place where letters will go so that it can be seen."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

_CARET = 3


class FieldStyle(QProxyStyle):
    """Be the style of one-line fields: as the system draws them, with a caret of 3 px."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return the width of the caret, and every other size as it was."""
        if metric == QStyle.PixelMetric.PM_TextCursorWidth:
            return _CARET
        return super().pixelMetric(metric, option, widget)
