"""Be the ear of a screen reader: answer in lines of JSON what the accessibility bus tells about a program.

This runs in the system's own Python, which has the bindings of the bus; ``screen_reader.py`` asks it.
"""

import json
import os
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # only once the version is chosen

_STATES = {
    "focusable": Atspi.StateType.FOCUSABLE,
    "focused": Atspi.StateType.FOCUSED,
    "checkable": Atspi.StateType.CHECKABLE,
    "checked": Atspi.StateType.CHECKED,
    "active": Atspi.StateType.ACTIVE,
}


class Ear:
    """Listen to one program, and answer what is asked on the standard input."""

    def __init__(self) -> None:
        Atspi.init()
        self._loop = GLib.MainLoop()
        self._heard: list[str] = []
        self._found: list[Any] = []
        self._listener = Atspi.EventListener.new(self._on_event)
        # Without somebody who listens, a program tells nothing and what is remembered of it grows old.
        for kind in ("object:announcement", "object:state-changed", "object:children-changed"):
            self._listener.register(kind)
        self._listener.register("object:property-change")
        GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, self._on_asked)

    def listen(self) -> None:
        """Answer until the standard input is closed."""
        self._loop.run()

    def _on_event(self, event: Any) -> None:
        if event.type.startswith("object:announcement"):
            self._heard.append(str(event.any_data))

    def _on_asked(self, source: Any, _condition: Any) -> bool:
        line = source.readline()
        if not line:
            self._loop.quit()
            return False
        asked = json.loads(line)
        try:
            answer = {"answer": getattr(self, asked["verb"])(*asked["with"])}
        except GLib.Error as trouble:
            # The thing was taken away while it was looked at: whoever asks, asks again.
            answer = {"trouble": str(trouble)}
        print(json.dumps(answer), flush=True)
        return True

    @staticmethod
    def address() -> str:
        """Return where the bus of this session is."""
        return os.environ["DBUS_SESSION_BUS_ADDRESS"]

    def heard(self) -> list[str]:
        """Return everything that was announced so far."""
        return self._heard

    def showing(self, name: str) -> list[dict[str, Any]]:
        """Return what the program of this name shows now, in the order it is gone through."""
        self._found = []
        desktop = Atspi.get_desktop(0)
        programs = [desktop.get_child_at_index(n) for n in range(desktop.get_child_count())]
        for program in programs:
            if program is not None and program.get_name() == name:
                program.clear_cache()
                self._walk(program, 0)
        return [self._told(thing, depth) for thing, depth in self._found]

    def act(self, number: int, action: str) -> bool:
        """Do what a thing of the last answer offers under this name."""
        thing = self._found[number][0].get_action_iface()
        names = [Atspi.Action.get_action_name(thing, n) for n in range(Atspi.Action.get_n_actions(thing))]
        return bool(Atspi.Action.do_action(thing, names.index(action)))

    def focus(self, number: int) -> bool:
        """Ask a thing of the last answer to take the focus."""
        return bool(self._found[number][0].get_component_iface().grab_focus())

    def _walk(self, thing: Any, depth: int) -> None:
        self._found.append((thing, depth))
        for number in range(thing.get_child_count()):
            child = thing.get_child_at_index(number)
            if child is not None and (depth == 0 or child.get_state_set().contains(Atspi.StateType.SHOWING)):
                self._walk(child, depth + 1)

    @staticmethod
    def _told(thing: Any, depth: int) -> dict[str, Any]:
        states = thing.get_state_set()
        actions = thing.get_action_iface()
        count = Atspi.Action.get_n_actions(actions) if actions is not None else 0
        return {
            "depth": depth,
            "role": thing.get_role_name(),
            "name": thing.get_name() or "",
            "about": thing.get_description() or "",
            "states": [name for name, state in _STATES.items() if states.contains(state)],
            "actions": [Atspi.Action.get_action_name(actions, n) for n in range(count)],
        }


if __name__ == "__main__":
    Ear().listen()
