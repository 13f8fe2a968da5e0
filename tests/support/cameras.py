"""Stand in for a camera, and for a worker that is busy for as long as a test likes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from pcplanner.services.cameras import CameraService
from pcplanner.symbols.camera import Frame, NoCamera
from pcplanner.ui.context import Context
from pcplanner.ui.worker import Done, Failed, InlineWorker

T = TypeVar("T")


@dataclass
class StandInCamera:
    """Show one frame after another, each of another grey; ``breaks_after`` frames it answers no more."""

    breaks_after: int = 10_000
    shown: int = 0
    times_opened: int = 0
    is_open: bool = False

    def frame(self) -> Frame:
        if not self.is_open or self.shown >= self.breaks_after:
            raise NoCamera("The camera does not answer.")
        self.shown += 1
        return Frame(64, 36, bytes([self.shown % 256]) * (64 * 36 * 3))

    def close(self) -> None:
        self.is_open = False

    def opened(self, _number: int) -> "StandInCamera":
        self.is_open = True
        self.times_opened += 1
        return self


@dataclass
class HeldWorker:
    """Run nothing until it is told to, as a worker does that has much to do."""

    jobs: list[Callable[[], None]] = field(default_factory=list)

    def run(self, job: Callable[[], T], done: Done[T], failed: Failed) -> None:
        def now() -> None:
            InlineWorker().run(job, done, failed)

        self.jobs.append(now)

    def close(self) -> None:
        """Do nothing."""

    def step(self, jobs: int = 1) -> None:
        for _ in range(jobs):
            self.jobs.pop(0)()

    def finish(self) -> None:
        while self.jobs:
            self.step()


def with_camera(context: Context, camera: StandInCamera, drawing: HeldWorker | None = None) -> Context:
    """Return the context of a computer that has this camera."""
    service = CameraService(lambda: (0,), camera.opened)
    services = replace(context.services, cameras=service)
    return replace(context, services=services, drawing=drawing or context.drawing)


def without_camera(context: Context) -> Context:
    """Return the context of a computer without a camera."""
    return replace(context, services=replace(context.services, cameras=CameraService(tuple)))
