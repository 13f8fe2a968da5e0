from pcplanner.ui.screen_camera import sample_cameras
from pcplanner.ui.theme.sample_photo import sample_photo


def test_the_stand_in_sees_the_sample_photo() -> None:
    service = sample_cameras()
    assert service.is_there()
    camera = service.open()
    frame = camera.frame()
    photo = sample_photo()
    assert (frame.width_px, frame.height_px) == (photo.width(), photo.height())
    assert len(frame.rgb) == photo.width() * photo.height() * 3
    colour = photo.pixelColor(0, 0)
    assert frame.rgb[:3] == bytes((colour.red(), colour.green(), colour.blue()))
    camera.close()
