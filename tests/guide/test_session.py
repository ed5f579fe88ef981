"""A session goes through its plan as the clock says, and does what the person asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hamstring_gui.practice.record import Ending

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import MakeSession


def test_the_whole_routine_in_its_own_time(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    entered: list[tuple[int, float]] = []
    endings: list[Ending] = []
    session.phase_entered.connect(lambda phase: entered.append((phase.index, clock.now - 1000.0)))
    session.ended.connect(endings.append)
    session.start()
    while session.state == "running":
        clock.advance(0.5)
        moment = session.tick()
    assert entered == [(phase.index, phase.start) for phase in session.plan.phases]
    assert endings == [Ending.COMPLETED]
    assert moment.done
    assert session.progress.done == session.progress.planned == 15 + 18 + 32
    assert session.active_seconds == pytest.approx(719.0)
