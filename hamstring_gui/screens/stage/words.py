"""The stage's own words; those of the exercises come with the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication

from hamstring_gui.practice.cue import capitalised
from hamstring_gui.practice.plan import Phase, Step
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.routine import Kind

from .view import Face, StageView, Summary

MOST_COLUMNS = 4
"""Of more exercises than these what was done is one sentence."""
SIGNS = " .,:;!?…。、，：；！？،؛؟"
"""What stands between a cue and what the voice says after it."""


@dataclass(frozen=True)
class StageWords:
    """All texts of the stage; braces are filled in."""

    get_ready: str = "Get ready"
    inhale: str = "In"
    exhale: str = "Out"
    hold: str = "Hold"
    rest: str = "Rest"
    rest_detail: str = "Breathe as you like"
    switch_sides: str = "Switch sides"
    gate: str = "Your turn"
    paused: str = "Paused"
    finished: str = "Done"
    of: str = "of {of}"
    seconds: str = "s"
    set: str = "Set {set} of {sets}"
    set_done: str = "Set {set} of {sets} done"
    position: str = "Position {number} of {numbers}"
    set_position: str = "Set {set} of {sets}, {number} of {numbers}"
    comma: str = ", "
    left: str = "{minutes}:{seconds:02} left"
    following: str = "Next: {cue}"
    last: str = "Last one"
    ready: str = "I’m ready"
    ready_key: str = "Space"
    paused_cue: str = "Paused"
    paused_detail: str = "Space: go on with “{cue}”"
    ask: str = "Stop the session?"
    ask_detail: str = "Esc or Enter: stop. Space: go on."
    new_tempo: str = "{tempo} from the next breath"
    slowest: str = "{tempo}: the longest breath here"
    fastest: str = "{tempo}: the shortest breath here"
    completed: str = "Well done"
    stopped: str = "Stopped"
    pain: str = "Stopped for pain"
    pain_detail: str = "Rest now. If it lasts, ask a doctor or therapist."
    week: str = "{done} of {goal} this week"
    tight: str = "How tight? 0: loose, 10: very tight"
    tight_score: str = "Tightness {score} of 10"
    made: str = "{done} of {planned}"
    repetitions: str = "repetitions"
    close: str = "Finish"
    close_key: str = "Enter"
    do_previous_phase: str = "Back"
    do_go_on: str = "Pause"
    do_resume: str = "Go on"
    do_next_phase: str = "Next"
    do_slower: str = "Slower"
    do_faster: str = "Faster"
    do_help: str = "Keys"
    do_stop: str = "Stop"
    do_pain: str = "Pain: stop"
    pain_key: str = "P"
    stage: str = "Session"
    breath: str = "Breath"
    keys: tuple[tuple[str, str], ...] = (
        ("Space, Enter, click", "pause, go on, I’m ready"),
        ("← →", "phase back, next"),
        ("Page ↑ ↓", "exercise back, next"),
        ("+ −", "longer, shorter breath"),
        ("P", "pain: stop"),
        ("Esc", "leave full screen, stop"),
        ("F11", "full screen"),
        ("? F1", "these keys"),
    )


ENGLISH = StageWords()


def stage_words(translate: Callable[[str, str], str] = QCoreApplication.translate) -> StageWords:
    """Return the stage's texts in the person's language; `translate` takes a context and the English."""

    def told(text: str) -> str:
        return translate("Stage", text)

    texts = {part.name: told(getattr(ENGLISH, part.name)) for part in fields(StageWords) if part.name != "keys"}
    return StageWords(**texts, keys=tuple((told(keys), told(deed)) for keys, deed in ENGLISH.keys))


@dataclass(frozen=True)
class Lines:
    """What stands at each place of the stage; empty where nothing does."""

    tag: str = ""
    count: str = ""
    count_of: str = ""
    set: str = ""
    side: str = ""
    cue: str = ""
    detail: str = ""
    title: str = ""
    """The exercise, while nothing is announced in its place."""
    following: str = ""
    following_short: str = ""
    """The same without its first words, for where there is no room."""
    left: str = ""
    notice: str = ""
    week: str = ""
    made: tuple[tuple[str, str], ...] = ()
    """What was done, each exercise with its number."""
    advice: str = ""
    """What is to be read at the end in the place of that."""
    tight: str = ""
    pain: str = ""
    pain_key: str = ""
    button: str = ""
    button_key: str = ""


def lines_of(view: StageView, words: StageWords = ENGLISH) -> Lines:
    """Return the texts of a view."""
    if view.summary is not None:
        return _finished(view.summary, view.plan.finish, words)
    phase, moment = view.phase, view.moment
    cue, detail = moment.step.cue, moment.step.detail
    if view.captions:
        detail = caption_of(moment.step) or detail
    if view.face is Face.REST:
        detail = detail or words.rest_detail
    if view.face is Face.PAUSED:
        cue, detail = words.paused_cue, words.paused_detail.format(cue=cue)
    detail = view.answer or detail
    if view.asking:
        cue, detail = words.ask, words.ask_detail
    count, count_of = _count(view, words)
    minutes, seconds = divmod(-int(-moment.left_in_session // 1), 60)
    gate = view.face is Face.GATE
    return Lines(
        tag=_tag(view, words),
        count=count,
        count_of=count_of,
        set=_rounds(phase, words),
        side=capitalised(phase.side_name),
        cue=cue,
        detail=detail,
        title="" if view.following else phase.title,
        following=words.following.format(cue=_name(view.following, words)) if view.following else "",
        following_short=_name(view.following, words),
        left=words.left.format(minutes=minutes, seconds=seconds),
        notice=view.notice,
        pain=words.do_pain,
        pain_key=words.pain_key,
        button=words.ready if gate else "",
        button_key=words.ready_key if gate else "",
    )


def picture_words(view: StageView, words: StageWords = ENGLISH) -> str:
    """Return what the picture shows, such as "In, 3 of 5, Set 1 of 3"; the same for a whole phase."""
    lines = lines_of(view, words)
    # Seconds that run down are left out: who hears the name shall not hear a new one each second.
    lasting = view.summary is not None or (view.phase.kind.is_breath and view.phase.count is not None)
    count = f"{lines.count} {lines.count_of}" if lasting and lines.count else ""
    tag = lines.tag if view.summary is not None else str(getattr(words, view.face.value))
    return words.comma.join(filter(None, (tag, count, lines.set, lines.side, lines.week)))


def caption_of(step: Step) -> str:
    """Return what the voice says, without the cue if it begins with that: it stands just above."""
    if step.say.casefold().startswith(step.cue.casefold()):
        return step.say[len(step.cue) :].lstrip(SIGNS)
    return step.say


def end_words(lines: Lines, words: StageWords) -> str:
    """Return what a screen reader is told at the end of a session."""
    made = words.comma.join(f"{name} {number}" for name, number in lines.made)
    return ". ".join(filter(None, (lines.cue, lines.advice or made)))


def _tag(view: StageView, words: StageWords) -> str:
    tag = str(getattr(words, view.face.value))
    return f"{tag} {view.seconds_left}" if view.reduced_motion and view.is_paced else tag


def _count(view: StageView, words: StageWords) -> tuple[str, str]:
    phase = view.phase
    if view.face in (Face.PAUSED, Face.GATE):
        return "", ""
    if not phase.kind.is_breath or phase.count is None:
        # A breath before the first repetition counts down as well: it would leave a hole where all look.
        return str(view.seconds_left), words.seconds
    return str(phase.count), words.of.format(of=phase.of)


def _rounds(phase: Phase, words: StageWords) -> str:
    """Return set and position, as far as there is more than one of them."""
    several_sets, several_positions = phase.sets > 1, phase.positions > 1
    if not several_sets and not several_positions:
        return ""
    if phase.kind is Kind.REST:
        return words.set_done.format(set=phase.set, sets=phase.sets)
    both = words.set_position if several_positions else words.set
    pattern = both if several_sets else words.position
    return pattern.format(set=phase.set, sets=phase.sets, number=phase.position_number, numbers=phase.positions)


def _name(following: Phase | None, words: StageWords) -> str:
    """Return how a phase is announced: a rest or a change by its kind, all else by what to do."""
    if following is None:
        return ""
    named = {Kind.REST: words.rest, Kind.SWITCH_SIDES: words.switch_sides}
    return named.get(following.kind, following.cue)


def _finished(summary: Summary, left_to_do: str, words: StageWords) -> Lines:
    cues = {Ending.COMPLETED: words.completed, Ending.PAIN: words.pain}
    done = sum(made for _, made, _ in summary.done)
    planned = sum(of for _, _, of in summary.done)
    tag, cue = words.finished, cues.get(summary.ending, words.stopped)
    if summary.ending is Ending.COMPLETED and left_to_do:
        tag, cue = cue, left_to_do
    made = tuple(_made(summary, words))
    advice = words.pain_detail if summary.ending is Ending.PAIN else ""
    if not advice and len(made) > MOST_COLUMNS:
        advice = words.comma.join(f"{name} {number}" for name, number in made)
    return Lines(
        tag=tag,
        count=str(done),
        count_of=words.of.format(of=planned),
        set=words.repetitions,
        week=words.week.format(done=summary.week_done, goal=summary.week_goal),
        cue=cue,
        made=() if advice else made,
        advice=advice,
        tight=words.tight,
        button=words.close,
        button_key=words.close_key,
    )


def _made(summary: Summary, words: StageWords) -> Iterator[tuple[str, str]]:
    for title, done, planned in summary.done:
        yield title, words.made.format(done=done, planned=planned)
