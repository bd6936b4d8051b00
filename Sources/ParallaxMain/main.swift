import ParallaxCommandLine

ParallaxCommand.start()
