"""What is laid out beside the program is complete, and at the places where desktops look."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from share import SIZES, lay_out


def test_everything_is_where_desktops_look(tmp_path: Path, qapp: QGuiApplication) -> None:
    lay_out(tmp_path)
    found = {str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file()}
    assert found == {
        "applications/hamstring-gui.desktop",
        "metainfo/io.github.hamstring_gui.hamstring.metainfo.xml",
        "mime/packages/io.github.hamstring_gui.hamstring.xml",
        "icons/hicolor/scalable/apps/hamstring-gui.svg",
        "icons/hicolor/symbolic/apps/hamstring-gui-symbolic.svg",
        *(f"icons/hicolor/{size}x{size}/apps/hamstring-gui.png" for size in SIZES),
        "man/man1/hamstring-gui.1",
        "bash-completion/completions/hamstring-gui",
        "zsh/site-functions/_hamstring-gui",
        "fish/vendor_completions.d/hamstring-gui.fish",
    }
    for size in (16, 512):
        image = QImage(str(tmp_path / f"icons/hicolor/{size}x{size}/apps/hamstring-gui.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 4).alpha() == 255
