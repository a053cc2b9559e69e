"""Above the pages: page number, zoom, and word of work that takes a while."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.late_label import LateLabel
from kpt_desktop.gui.widgets.page_view import Fit, PageView


class PreviewBar(QWidget):
    """The commands of a page view, as buttons and shortcuts."""

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.page = QLabel()
        self.page.setObjectName("preview_page")
        self.page.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.waiting = LateLabel()
        self.waiting.setObjectName("preview_waiting")
        self.percent = QLabel()
        self.percent.setObjectName("preview_zoom")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(theme.text_width(self, "400 %") + theme.SMALL)
        self.zoom_out = self._action("zoom_out", self.tr("Smaller"), "−", "Ctrl+-")
        self.zoom_in = self._action("zoom_in", self.tr("Larger"), "+", "Ctrl++")
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.fit_width = self._action(
            "fit_width", self.tr("Fit the width"), self.tr("Width"), "Ctrl+1"
        )
        self.fit_page = self._action(
            "fit_page", self.tr("Fit the whole page"), self.tr("Page"), "Ctrl+0"
        )
        for action in (self.fit_width, self.fit_page):
            action.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self.page)
        layout.addSpacing(theme.MEDIUM)
        layout.addWidget(self.waiting, 1)
        layout.addWidget(self._button(self.zoom_out))
        layout.addWidget(self.percent)
        layout.addWidget(self._button(self.zoom_in))
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self._button(self.fit_width))
        layout.addWidget(self._button(self.fit_page))
        self._connect()
        self._on_zoom_changed(view.zoom)

    def _connect(self) -> None:
        self.zoom_in.triggered.connect(self._view.zoom_in)
        self.zoom_out.triggered.connect(self._view.zoom_out)
        self.fit_width.triggered.connect(self._on_fit_width)
        self.fit_page.triggered.connect(self._on_fit_page)
        self._view.zoom_changed.connect(self._on_zoom_changed)
        self._view.page_changed.connect(self._on_page_changed)

    def _action(self, name: str, words: str, sign: str, shortcut: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setIconText(sign)
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words} ({keys})")
        return action

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setObjectName(f"button_{action.objectName()}")
        button.setAccessibleName(action.text())
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _on_fit_width(self) -> None:
        self._view.set_fit(Fit.WIDTH)
        self._show_fit()

    def _on_fit_page(self) -> None:
        self._view.set_fit(Fit.PAGE)
        self._show_fit()

    def _on_zoom_changed(self, zoom: float) -> None:
        self.percent.setText(self.tr("{percent} %").format(percent=round(zoom * 100)))
        self._show_fit()

    def _on_page_changed(self, page: int, count: int) -> None:
        words = self.tr("Page {page} of {count}").format(page=page, count=count) if count else ""
        self.page.setText(words)
        self._view.setAccessibleName(words)

    def _show_fit(self) -> None:
        self.fit_width.setChecked(self._view.fit is Fit.WIDTH)
        self.fit_page.setChecked(self._view.fit is Fit.PAGE)
