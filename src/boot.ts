import { rememberPress } from './app/earlyPress.ts';
import { spareLateFont } from './app/fontScript.ts';
import { watchStart } from './app/unstartedScript.ts';
import { showOptionsEarly } from './reading/options/earlyScript.ts';
import { tidyAddress } from './ui/pathHere.ts';

tidyAddress();
watchStart();
rememberPress();
spareLateFont();
showOptionsEarly();
