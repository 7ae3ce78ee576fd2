"""Runs pieces of work in turn in one process, and tells how they compare."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Goal:
    """Ours is to be so many times as fast as a peer."""

    peer: str
    factor: float


@dataclass(frozen=True)
class Case:
    """A table of the report."""

    name: str
    work: str
    items: int
    runs: dict[str, Callable[[], object]]
    goals: tuple[Goal, ...]


def measure(case: Case, rounds: int) -> list[str]:
    """The case's table. Every row does the same on the same data, one after the other in each
    round, so that what slows the machine slows them all."""
    sums = {name: run() for name, run in case.runs.items()}
    if len(set(sums.values())) != 1:
        raise SystemExit(f"{case.name}: the rows do not agree: {sums}")
    times: dict[str, list[float]] = {name: [] for name in case.runs}
    gc.collect()
    gc.disable()
    for _ in range(rounds):
        for name, run in case.runs.items():
            began = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - began)
    gc.enable()
    ours = times["callevents"]
    lines = [f"### {case.name}", "", f"Work: {case.work}", "", "|  | ns/item | x ours |", "|---|--:|--:|"]
    ratios = {}
    for name, taken in times.items():
        # Other programs make a round slower, never faster: the least is what the work takes.
        ratio = min(taken) / min(ours)
        ratios[name] = ratio
        shown = f"**{name}**" if name == "callevents" else name
        lines.append(f"| {shown} | {min(taken) / case.items * 1e9:.0f} | {ratio:.2f} |")
    lines.append("")
    for goal in case.goals:
        got = ratios[goal.peer]
        outcome = "reached" if got >= goal.factor else "missed"
        lines.append(f"- at least {goal.factor:g}x as fast as {goal.peer}: {got:.2f}x, {outcome}")
    lines.append("")
    return lines
