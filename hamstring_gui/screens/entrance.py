"""What a person passes before their first session: the welcome, and the safety advice in any case."""

from __future__ import annotations

from collections.abc import Callable

from hamstring_gui.screens.layers import Layers
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.services import Services


class Entrance:
    """Shows welcome and safety advice over the pages, and goes on from there."""

    def __init__(self, services: Services, gallery: Gallery, clock: Callable[[], float], layers: Layers) -> None:
        self._services, self._gallery, self._clock, self._layers = services, gallery, clock, layers

    @property
    def is_for_newcomer(self) -> bool:
        """Return whether the person has neither been welcomed nor confirmed the advice."""
        settings = self._services.settings
        return not (settings.flag("welcome.seen") or settings.flag("safety.confirmed"))

    def welcome(self, then: Callable[[], None]) -> None:
        """Welcome the person; `then` is called when that is over."""
        from hamstring_gui.screens.welcome import Welcome  # noqa: PLC0415 (shown once in a lifetime)

        page = Welcome(self._services, self._gallery, self._clock)

        def leave() -> None:
            self._layers.drop(page)
            then()

        page.finished.connect(leave)
        self._layers.put_over(page)

    def let_in(self, then: Callable[[], None]) -> None:
        """Call `then`; the very first time only once the safety advice is confirmed."""
        if self._services.settings.flag("safety.confirmed"):
            then()
        else:
            self.ask_for_safety(then)

    def ask_for_safety(self, then: Callable[[], None]) -> None:
        """Show the safety advice; `then` is called once it is confirmed."""
        from hamstring_gui.screens.safety import SafetyPage  # noqa: PLC0415 (shown once in a lifetime)

        page = SafetyPage(self._services.routine.safety)

        def confirm() -> None:
            self._services.set_setting("safety.confirmed", True)
            self._layers.drop(page)
            then()

        page.confirmed.connect(confirm)
        page.left.connect(lambda: self._layers.drop(page))
        self._layers.put_over(page)
