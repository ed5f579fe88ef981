"""How pages and controls look: one style sheet made from a theme and a unit of size."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.fonts import FAMILY, TYPE_SCALE
from hamstring_gui.screens.handed_down import THEME, handed_down
from hamstring_gui.screens.theme import CARD_RADIUS, TARGET, Theme, mixed, theme_for

SHEET = Template("""
* { font-family: "$family"; font-size: ${body}pt; color: $text; outline: none; }
QWidget[look="window"], QWidget[look="page"], QScrollArea { background: $ground; }
QToolTip { background: $card; color: $text; border: 1px solid $border; padding: ${p4}px; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: ${title}pt; font-weight: 700; }
QLabel[look="display"] { font-size: ${display}pt; font-weight: 700; }
QLabel[look="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="lead"], QLabel[look="small"] { color: $muted; }
QLabel[look="small"] { font-size: ${small}pt; }
QLabel[look="caption"] { font-size: ${small}pt; font-weight: 600; color: $accent; }
QLabel[look="step"] { font-weight: 700; color: $accent; min-width: ${p16}px; }
QLabel[look="fault"] { font-size: ${small}pt; font-weight: 600; color: $accent; }
QLabel:disabled { color: $muted; }

QFrame[look="card"], QFrame[look="hero"], QFrame[look="strip"] {
  background: $card; border: 1px solid $border; border-radius: ${radius}px; }
QFrame[look="notice"], QFrame[look="banner"] {
  background: $card; border: 1px solid $accent; border-radius: ${radius}px; }
QFrame[look="tile"] { background: $card; border: 2px solid $line; border-radius: ${p10}px; }
QFrame[look="tile"]:hover { border-color: $muted; }
QFrame[look="tile"]:focus, QFrame[look="tile"][current="true"] { border-color: $accent; }
QFrame[look="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }

QPushButton { border-radius: ${p10}px; padding: ${p8}px ${p16}px; min-height: ${button}px;
  background: $field; border: 2px solid $line; font-weight: 600; }
QPushButton:hover { border-color: $muted; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $muted; border-style: dashed; }
QPushButton:focus { border-color: $accent; }
QPushButton[look="main"] { background: $accent; border-color: $accent; color: $on_accent;
  font-size: ${heading}pt; font-weight: 700; padding: ${p8}px ${p32}px; min-height: ${target}px; }
QPushButton[look="main"]:hover { background: $accent_hover; }
QPushButton[look="main"]:focus { border: 6px double $accent; background-clip: padding;
  padding: ${p8_in}px ${p32_in}px; }
QPushButton[look="main"]:disabled { background: $field; color: $muted; border-color: $line; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; color: $accent;
  padding: ${p4}px ${p8}px; min-height: ${quiet}px; }
QPushButton[look="quiet"]:hover { background: $field; }
QPushButton[look="quiet"]:disabled { color: $muted; font-weight: 400; }
QPushButton[look="quiet"]:focus { border-color: $accent; }
QPushButton[look="danger"] { color: $pain; border-color: $pain; background: transparent; }
QPushButton[look="danger"]:focus { border: 6px double $pain; padding: ${p4}px ${p12}px; }
QPushButton[look="score"] { padding: 0; min-width: ${score}px; max-width: ${score}px; min-height: ${score}px;
  max-height: ${score}px; border-radius: ${score_half}px; border-width: 1px; font-weight: 400; }
QPushButton[look="score"]:checked { background: $accent; color: $on_accent; border-color: $accent; font-weight: 700; }
QPushButton[look="score"]:focus { border: 2px solid $accent; }
QPushButton[look="score"]:checked:focus { border: 2px solid $accent; background: qradialgradient(cx: 0.5, cy: 0.5,
  radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.72 $accent, stop: 0.76 transparent, stop: 1 transparent); }
QPushButton[look="place"] { background: transparent; border: 2px solid transparent; text-align: left;
  padding: ${p8}px ${p12}px; color: $muted; }
QPushButton[look="place"]:hover { background: $card; }
QPushButton[look="place"]:checked { background: $card; color: $text; border-$edge: ${p4}px solid $accent;
  $square }
QPushButton[look="place"]:focus { border-color: $accent; }

QPushButton[look="option"] { font-weight: 400; padding: ${p4}px ${p12}px; border-width: 1px; }
QPushButton[look="option"]:checked { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[look="option"]:focus { border: 2px solid $accent; }
QPushButton[look="option"]:checked:focus { border: 6px double $accent; background-clip: padding;
  padding: 0 ${p12_in}px; min-height: ${button_in}px; }
QPushButton[look="step"] { font-weight: 400; padding: ${p4}px ${p12}px; border-width: 1px; text-align: left; }
QPushButton[look="step"]:checked { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[look="step"]:focus { border: 2px solid $accent; }
QPushButton[look="step"]:checked:focus { border: 6px double $accent; background-clip: padding;
  padding: 0 ${p12_in}px; min-height: ${button_in}px; }
QPushButton[look="picker"] { font-weight: 400; padding: ${p4}px ${p12}px; }
QPushButton[look="picker"]::menu-indicator, QPushButton[look="quiet"]::menu-indicator {
  width: 0; height: 0; image: none; }
QMenu { background: $card; border: 1px solid $border; padding: ${p6}px; }
QMenu::item { padding: ${p8}px ${p16}px; border-radius: ${p6}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:checked { font-weight: 600; }

QWidget[look="segments"], QWidget[look="stepper"] {
  background: $field; border: 1px solid $line; border-radius: ${p10}px; }
QRadioButton[look="segment"] { padding: ${p6}px ${p12}px; border-radius: ${p8}px; border: 2px solid transparent;
  color: $muted; spacing: 0; }
QRadioButton[look="segment"]::indicator {
  width: 0; height: 0; border: none; background: transparent; image: none; }
QRadioButton[look="segment"]:hover { color: $text; }
QRadioButton[look="segment"]:checked { background: $accent; color: $on_accent; font-weight: 600; }
QRadioButton[look="segment"]:focus { border-color: $accent; }
QRadioButton[look="segment"]:checked:focus { border: 6px double $accent; background-clip: padding;
  padding: ${p6_in}px ${p12_in}px; }

QWidget[look="stepper"] QAbstractSpinBox { background: transparent; border: 2px solid transparent;
  border-radius: ${p6}px; min-width: ${stepper}px; min-height: ${button}px; font-weight: 600;
  selection-background-color: $accent; selection-color: $on_accent; }
QWidget[look="stepper"] QAbstractSpinBox:focus { border-color: $accent; }
QAbstractSpinBox:disabled { color: $muted; }
QDateTimeEdit { min-width: ${line_width}px; }
QDateTimeEdit QLineEdit, QWidget[look="stepper"] QLineEdit { background: transparent; border: none; font-weight: 600; }
QWidget[look="stepper"] QToolButton { background: transparent; border: none; border-radius: ${p8}px;
  min-width: ${step}px; min-height: ${step}px; font-size: ${heading}pt; font-weight: 600; color: $accent; }
QWidget[look="stepper"] QToolButton:hover { background: $pressed; }
QWidget[look="stepper"] QToolButton:disabled { color: $muted; font-weight: 400; }

QLineEdit[look="line"], QDateTimeEdit, QPlainTextEdit {
  background: $field; border: 2px solid $line; border-radius: ${p8}px;
  padding: ${p6}px ${p10}px; min-height: ${button}px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit[look="line"] { min-width: ${line_width}px; }
QLineEdit[look="line"]:focus, QDateTimeEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QComboBox { combobox-popup: 0; background: $field; border: 2px solid $line; border-radius: ${p8}px;
  padding: ${p6}px ${p10}px; min-height: ${button}px; }
QComboBox::drop-down { border: none; width: ${p32}px; }
QComboBox:focus { border-color: $accent; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; padding: ${p4}px; }
QComboBox QAbstractItemView::item { padding: ${p6}px ${p10}px; border: none; border-radius: ${p6}px; }
QComboBox QAbstractItemView::item:selected { background: $accent; color: $on_accent; }
QMenu { background: $card; border: 1px solid $line; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p16}px; border-radius: ${p6}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QTreeView { background: transparent; }
QTreeView { show-decoration-selected: 1; }
QTreeView::item { padding: ${p4}px ${p4}px; border: none; }
QTreeView::branch:selected { background: $accent; }
QTreeView::item:selected { background: $accent; color: $on_accent; }
QTreeView:focus { border: 2px solid $accent; border-radius: ${p8}px; }
QSlider::groove:horizontal { background: $line; height: ${p6}px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal { background: $accent; border: 2px solid $card; width: ${p16}px; margin: -${p6}px 0;
  border-radius: ${p8}px; }
QSlider:focus { border: 2px solid $accent; border-radius: ${p8}px; }
QProgressBar[look="bar"] { background: $line; border: none; border-radius: ${p4}px;
  min-height: ${p8}px; max-height: ${p8}px; }
QProgressBar[look="bar"]::chunk { background: $accent; border-radius: ${p4}px; }
QAbstractItemView { background: $ground; border: none; outline: none; }
QTableView { background: $card; gridline-color: $border; border: 1px solid $border;
  selection-background-color: $field; selection-color: $text; }
QTableView[look="choice"] { selection-background-color: $accent; selection-color: $on_accent; }
QTableView[look="choice"]::item { padding: ${p6}px ${p8}px; }
QTableView[look="choice"]::item:selected { background: $accent; color: $on_accent; }
QTableView:focus { border-color: $accent; }
QHeaderView::section { background: $field; border: none; padding: ${p4}px ${p8}px; font-weight: 600; }
QTableCornerButton::section { background: $field; border: none; }

QScrollBar:vertical { background: transparent; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: ${p4}px; margin: 2px; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar[look="focused"]::handle { background: $accent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(theme: Theme, unit: float, narrow: bool = False) -> str:
    """Return the style sheet of all pages for a theme; sizes are those of a small laptop times `unit`.

    In a `narrow` window a line to type in may be shorter, and the page in sight is marked from below.
    """
    side = "right" if QGuiApplication.isRightToLeft() else "left"
    corners = ("bottom-left", "bottom-right") if narrow else (f"top-{side}", f"bottom-{side}")
    sizes = {f"p{pixels}": round(pixels * unit) for pixels in (4, 6, 8, 10, 12, 16, 32)}
    # The focus ring of a filled button stands apart from it, by a double border 4 pixels wider than the usual one.
    within = {f"{name}_in": size - 4 for name, size in sizes.items()}
    colours = {
        name: getattr(theme, name).name()
        for name in ("ground", "text", "muted", "line", "accent", "on_accent", "pain", "card", "field")
    }
    return SHEET.substitute(
        sizes | within,
        **colours,
        **{step: round(points * unit, 1) for step, points in TYPE_SCALE.items()},
        family=FAMILY,
        edge="bottom" if narrow else side,
        square=" ".join(f"border-{corner}-radius: 0;" for corner in corners),
        border=theme.card_border.name(),
        pressed=mixed(theme.field, theme.line, 0.6).name(),
        accent_hover=mixed(theme.accent, theme.text, 0.12).name(),
        radius=round(CARD_RADIUS * unit),
        target=round(TARGET * unit),
        button=round(24 * unit),
        button_in=round(24 * unit) - 2,
        quiet=round(20 * unit),
        score=round(34 * unit),
        score_half=round(34 * unit) // 2,
        step=round(30 * unit),
        stepper=round(46 * unit),
        line_width=round((160 if narrow else 180) * unit),
    )


def theme_of(widget: QWidget) -> Theme:
    """Return the theme of all that is around a widget, for widgets that paint themselves."""
    theme = handed_down(widget, THEME)
    return theme if isinstance(theme, Theme) else theme_for("light")
