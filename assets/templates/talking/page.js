"use strict";
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const speeds = [0.7, 0.85, 1, 1.15, 1.3];
  const themes = ["light", "dark", "yellow"];
  const isRightToLeft = root.dir === "rtl";

  const timesOf = (element) => {
    const [begin, end] = element.dataset.t.split(" ").map(Number);
    return { element, begin, end };
  };
  const unitOf = (element) => ({
    ...timesOf(element),
    isPicture: element.matches("img"),
    words: [...element.querySelectorAll(".w")].map(timesOf),
  });
  const chapters = [...document.querySelectorAll(".chapter")].map((element) => ({
    element,
    audio: element.querySelector("audio"),
    units: [...element.querySelectorAll("[data-t]:not(.w)")].map(unitOf),
  }));

  let chapter = null;
  let place = 0;
  let isPlaying = false;
  let isOnlyOne = false;
  let speed = 2;
  let theme = matchMedia("(prefers-color-scheme: dark)").matches ? 1 : 0;
  let tellsPictures = true;
  let lit = null;

  const light = (word) => {
    if (lit !== word) {
      if (lit) lit.element.classList.remove("lit");
      if (word) word.element.classList.add("lit");
      lit = word;
    }
  };

  const mark = (unit, isOn) => {
    unit.element.classList.toggle("now", isOn);
    unit.element.classList.toggle("whole", isOn && !unit.words.length && !unit.isPicture);
  };

  const bringIntoView = (element) => {
    const room = innerHeight - byId("bar").offsetHeight;
    const box = element.getBoundingClientRect();
    if (box.top < 0 || box.bottom > room) {
      scrollTo(0, scrollY + box.top - Math.max(16, (room - box.height) / 3));
    }
  };

  const standAt = (next) => {
    light(null);
    if (chapter.units[place]) mark(chapter.units[place], false);
    place = next;
    const unit = chapter.units[place];
    mark(unit, true);
    bringIntoView(unit.element);
  };

  const showPlaying = (isOn) => {
    isPlaying = isOn;
    byId("play").classList.toggle("on", isOn);
    byId("play-words").textContent = byId("play").dataset[isOn ? "stop" : "play"];
    byId("play-shape").setAttribute("d", isOn ? "M5 5h14v14H5z" : "M6 3l15 9-15 9z");
  };

  const stop = () => {
    if (chapter) chapter.audio.pause();
    light(null);
    showPlaying(false);
  };

  const wanted = (unit) => tellsPictures || !unit.isPicture;

  const seek = (unit) => {
    chapter.audio.currentTime = unit.begin / 1000;
  };

  const say = (next, onlyOne) => {
    standAt(next);
    isOnlyOne = onlyOne;
    const { audio, units } = chapter;
    seek(units[place]);
    audio.playbackRate = speeds[speed];
    showPlaying(true);
    audio.play().catch(() => showPlaying(false));
  };

  const follow = () => {
    if (!isPlaying || chapter.audio.seeking) return;
    const { audio, units } = chapter;
    const now = audio.currentTime * 1000;
    if (isOnlyOne && now >= units[place].end) {
      stop();
      return;
    }
    let next = place;
    while (next + 1 < units.length && units[next + 1].begin <= now) next += 1;
    if (next !== place) {
      const told = units.findIndex((unit, index) => index >= next && wanted(unit));
      if (told < 0) {
        stop();
        return;
      }
      standAt(told);
      if (told !== next) {
        seek(units[told]);
        return;
      }
    }
    light(units[place].words.find((word) => word.begin <= now && now < word.end) || null);
  };

  const frame = () => {
    follow();
    requestAnimationFrame(frame);
  };

  const leave = () => {
    stop();
    if (chapter) mark(chapter.units[place], false);
    for (const shown of document.querySelectorAll(".here")) shown.classList.remove("here");
  };

  const open = (index, goesOn) => {
    leave();
    chapter = chapters[index];
    place = 0;
    chapter.element.classList.add("here");
    scrollTo(0, 0);
    const title = chapter.element.querySelector("h1");
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    const first = chapter.units.findIndex(wanted);
    if (goesOn) say(Math.max(0, first), false);
  };

  const showStart = () => {
    leave();
    const last = chapter ? chapters.indexOf(chapter) : -1;
    chapter = null;
    byId("start").classList.add("here");
    scrollTo(0, 0);
    const tile = document.querySelectorAll(".tile")[last];
    if (tile) tile.focus();
  };

  const playOrStop = () => {
    if (isPlaying) stop();
    else if (!chapter) open(0, true);
    else say(chapter.audio.ended ? Math.max(0, chapter.units.findIndex(wanted)) : place, false);
  };

  const step = (by) => {
    if (!chapter) {
      if (by > 0) open(0, true);
      return;
    }
    let next = place + by;
    while (chapter.units[next] && !wanted(chapter.units[next])) next += by;
    if (chapter.units[next]) {
      say(next, !isPlaying);
      return;
    }
    const other = chapters.indexOf(chapter) + by;
    if (chapters[other]) open(other, true);
  };

  const changeSpeed = (by) => {
    speed = Math.min(speeds.length - 1, Math.max(0, speed + by));
    byId("slower").disabled = speed === 0;
    byId("faster").disabled = speed === speeds.length - 1;
    if (chapter) chapter.audio.playbackRate = speeds[speed];
  };

  const showTheme = () => {
    root.dataset.theme = themes[theme];
  };

  const showWish = () => {
    byId("pictures").setAttribute("aria-pressed", String(tellsPictures));
  };

  // A browser that plays no sound out of an address may play the same sound as a file in memory.
  const tryAsFile = (audio) => {
    if (audio.src.startsWith("blob:")) return;
    const letters = atob(audio.src.slice(audio.src.indexOf(",") + 1));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    audio.src = URL.createObjectURL(new Blob([bytes], { type: "audio/mpeg" }));
    if (isPlaying) say(place, isOnlyOne);
  };

  for (const each of chapters) {
    each.audio.controls = false;
    each.audio.addEventListener("ended", stop);
    each.audio.addEventListener("timeupdate", follow);
    each.audio.addEventListener("error", () => tryAsFile(each.audio));
    each.element.addEventListener("click", (press) => {
      const pressed = press.target.closest("[data-t]:not(.w)");
      const index = each.units.findIndex((unit) => unit.element === pressed);
      if (index >= 0) say(index, true);
    });
  }
  document.querySelectorAll(".tile").forEach((tile, index) => {
    tile.addEventListener("click", () => open(index, true));
  });
  const presses = {
    play: playOrStop,
    before: () => step(-1),
    next: () => step(1),
    chapters: showStart,
    slower: () => changeSpeed(-1),
    faster: () => changeSpeed(1),
    colours: () => {
      theme = (theme + 1) % themes.length;
      showTheme();
    },
    pictures: () => {
      tellsPictures = !tellsPictures;
      showWish();
    },
  };
  for (const [id, act] of Object.entries(presses)) byId(id).addEventListener("click", act);

  document.addEventListener("keydown", (press) => {
    if (press.ctrlKey || press.altKey || press.metaKey) return;
    const onward = isRightToLeft ? "ArrowLeft" : "ArrowRight";
    const back = isRightToLeft ? "ArrowRight" : "ArrowLeft";
    const acts = { [onward]: () => step(1), [back]: () => step(-1), Escape: showStart };
    if (press.key === " " && !press.target.closest("button")) acts[" "] = playOrStop;
    const act = acts[press.key];
    if (act) {
      press.preventDefault();
      act();
    }
  });

  root.classList.add("js");
  byId("start").classList.add("here");
  showTheme();
  showWish();
  requestAnimationFrame(frame);
})();
